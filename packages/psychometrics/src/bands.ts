export const bands = ['strong', 'partial', 'to_practise'] as const;

export type Band = (typeof bands)[number];

export type AnsweredQuestion = { readonly objective: string; readonly right: boolean };

export type ObjectiveBand = {
  readonly objective: string;
  readonly right: number;
  readonly total: number;
  readonly band: Band;
};

/**
 * Groups scored answers by objective. With one to three questions an objective, a percentage would claim more
 * than the data hold; three coarse bands are what they bear.
 *
 * @param answers scored questions in any order
 * @returns one entry per objective, in the order of first appearance: `strong` = all right, `partial` = at least
 * half, `to_practise` = less than half
 * Source: subscore practice after Haberman (2008), Journal of Educational and Behavioral Statistics 33: short
 * subscores are reported as bands, never as scores of their own.
 */
export function objectiveBands(answers: readonly AnsweredQuestion[]): ObjectiveBand[] {
  const counts = new Map<string, { right: number; total: number }>();
  for (const { objective, right } of answers) {
    const count = counts.get(objective) ?? { right: 0, total: 0 };
    counts.set(objective, { right: count.right + (right ? 1 : 0), total: count.total + 1 });
  }
  return [...counts].map(([objective, { right, total }]) => ({
    objective,
    right,
    total,
    band: band(right, total),
  }));
}

function band(right: number, total: number): Band {
  if (right === total) return 'strong';
  return right * 2 >= total ? 'partial' : 'to_practise';
}
