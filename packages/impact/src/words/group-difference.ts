import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from '../estimate/estimate';
import { isShown } from './finding';
import { asPercent, type InUnits } from './in-units';

/** What a group is compared by. */
export type Group = Pick<
  Estimate,
  'coef' | 'se' | 'ci95' | 'pValue' | 'verdict' | 'estimator' | 'outcome' | 'level' | 'clusters'
>;

/** The two groups whose estimates lie furthest apart. */
export type Extremes<Of extends Group> = {
  readonly highest: Of;
  readonly lowest: Of;
  /** By how much, in percentage points of the level before; null where the groups share people, so that nothing is tested. */
  readonly difference: InUnits | null;
};

const level = 0.05;

/**
 * The shown groups with the highest and the lowest change in percent of the level before, and how far they lie apart, with
 * a 95 % interval: errors by the delta method, whose squares add where no worker stands in two groups, and Student's t
 * with the smaller number of workers less one. The pair was chosen for being furthest apart, so the level is shared among
 * all pairs (Bonferroni): the interval holds for whichever pair is looked at. Null with fewer than two shown groups.
 *
 * @param areDisjoint whether no worker stands in two groups
 */
export function extremesOf<Of extends Group>(groups: readonly Of[], areDisjoint: boolean): Extremes<Of> | null {
  const ranked = groups.flatMap((group) => measuredOf(group)).toSorted((one, two) => one.percent - two.percent);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (!lowest || !highest || ranked.length < 2) return null;
  const pairs = (ranked.length * (ranked.length - 1)) / 2;
  const value = highest.percent - lowest.percent;
  const workers = Math.min(highest.group.clusters, lowest.group.clusters);
  const reach = tQuantile(1 - level / (2 * pairs), workers - 1) * Math.hypot(highest.error, lowest.error);
  return {
    highest: highest.group,
    lowest: lowest.group,
    difference: areDisjoint ? { value, low: value - reach, high: value + reach } : null,
  };
}

type Measured<Of> = { readonly group: Of; readonly percent: number; readonly error: number };

function measuredOf<Of extends Group>(group: Of): Measured<Of>[] {
  const percent = asPercent(group)?.value;
  if (!isShown(group) || percent === undefined || group.se === null) return [];
  const isLog = group.estimator === 'ppml' || group.outcome === 'log_value';
  const slope = isLog ? 100 + percent : 100 / group.level;
  return [{ group, percent, error: slope * group.se }];
}
