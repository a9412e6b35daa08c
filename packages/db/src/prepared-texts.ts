import type { Query } from 'drizzle-orm';

export type PreparedTexts = { readonly admits: (query: Query) => boolean };

// A text with a long list of values hardly ever comes again.
const parametersMax = 64;
const textsMax = 500;
// How many rows match depends on the words that are searched for: a plan made for none of them in particular reads all.
const isSearch = (sql: string) => sql.includes('to_tsquery(');

/**
 * Which statements are worth preparing. Each keeps a plan in every connection of the pool, so that texts without end,
 * such as lists of changing length, must not all be: the first five hundred are, which is more than a process has.
 */
export function createPreparedTexts(): PreparedTexts {
  const admitted = new Set<string>();
  return {
    admits: ({ sql, params }) => {
      if (admitted.has(sql)) return true;
      if (params.length > parametersMax || admitted.size >= textsMax || isSearch(sql)) return false;
      admitted.add(sql);
      return true;
    },
  };
}
