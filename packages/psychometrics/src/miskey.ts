import { keyOption, omittedOption, type OptionStatistics } from '@assay/domain/assessment/statistics';

/** People who must have chosen a wrong option before it can accuse the key. */
const fewestChoosers = 5;

/**
 * Wrong options that go with a better rest of the form than the right answer does: the key may be wrong, or two options
 * are right. An option that fewer than five people chose says nothing.
 *
 * @param options as `optionStatistics` answers them
 * @returns the suspicious options, the most suspicious first; empty where the key's own correlation is undefined
 * Source: the classical key check of item analysis; Crocker & Algina (1986), Introduction to Classical and Modern Test
 * Theory, chapter 14.
 */
export function miskeyed(options: readonly OptionStatistics[]): OptionStatistics[] {
  const ofKey = options.find(({ id }) => id === keyOption)?.restCorrelation ?? null;
  if (ofKey === null) return [];
  return options
    .filter(({ id, chosen }) => id !== keyOption && id !== omittedOption && chosen >= fewestChoosers)
    .filter(({ restCorrelation }) => restCorrelation !== null && restCorrelation > ofKey)
    .toSorted((x, y) => (y.restCorrelation ?? 0) - (x.restCorrelation ?? 0));
}
