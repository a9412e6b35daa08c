import { errorDefinitions } from './errors';
import { estimateDefinitions } from './estimates';
import { keptDefinitions } from './kept';

/**
 * What every figure of a run is, by name, in the terms of the constants that the code itself takes: whoever has the rows can
 * make the query again. Names of one kind begin alike, since a database does not keep the order of names.
 */
export const definitions: Readonly<Record<string, string>> = {
  ...keptDefinitions,
  ...textsOf(estimateDefinitions),
  ...textsOf(errorDefinitions),
};

/** The definitions of an estimate: of which figure it is, and how its error is told. One of each, unless one is missing. */
export function definitionsOf(id: string): { readonly figure: string[]; readonly errors: string[] } {
  return {
    figure: Object.entries(estimateDefinitions).flatMap(([name, { ids }]) => (ids.test(id) ? [name] : [])),
    errors: Object.entries(errorDefinitions).flatMap(([name, { isOf }]) => (isOf(id) ? [name] : [])),
  };
}

function textsOf(of: Readonly<Record<string, { readonly says: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(of).map(([name, { says }]) => [name, says]));
}
