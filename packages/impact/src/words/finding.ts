import type { Estimate } from '../estimate/estimate';

/** What an estimate says by itself, read off its verdict and its interval. */
export const findings = ['undefined', 'too_few', 'up', 'down', 'none'] as const;
export type Finding = (typeof findings)[number];

/** Those that say something of before and after. */
export type Difference = Extract<Finding, 'up' | 'down' | 'none'>;

export type Read = Pick<Estimate, 'coef' | 'ci95' | 'pValue' | 'verdict'>;

/** Where the verdict forbids a number there is no direction either. */
export function findingOf({ coef, ci95, verdict }: Read): Finding {
  if (coef === null || ci95 === null) return 'undefined';
  if (verdict === 'too_few_events') return 'too_few';
  if (ci95[0] > 0) return 'up';
  return ci95[1] < 0 ? 'down' : 'none';
}

/** Whether an estimate may be shown as a number. */
export function isShown(estimate: Read): boolean {
  const finding = findingOf(estimate);
  return finding !== 'undefined' && finding !== 'too_few';
}

/** Of two-sided tests. */
export const level = 0.05;

/**
 * Those of several shown estimates that differ from zero, with the level shared among them (Bonferroni): among four
 * placebos one in five times one would move by chance.
 */
export function movedAmong<Of extends Read>(estimates: readonly Of[]): Of[] {
  const shown = estimates.filter(isShown);
  return shown.filter(({ pValue }) => pValue !== null && pValue < level / shown.length);
}

/** How many of several shown estimates differ from zero at the level, each by itself, and how many would by chance alone. */
export type Count = { readonly differing: number; readonly of: number; readonly expected: number };

export function countDiffering(estimates: readonly Read[]): Count {
  const shown = estimates.filter(isShown);
  const differing = shown.filter(({ pValue }) => pValue !== null && pValue < level).length;
  return { differing, of: shown.length, expected: level * shown.length };
}
