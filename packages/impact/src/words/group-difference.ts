import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from '../estimate/estimate';
import { isShown } from './finding';
import { asPercent, type InUnits } from './in-units';

/** What a group is compared by. */
export type Group = Pick<
  Estimate,
  'coef' | 'se' | 'ci95' | 'pValue' | 'verdict' | 'estimator' | 'outcome' | 'level' | 'clusters' | 'degreesOfFreedom'
>;

/** Two groups: those that differ most clearly, and where none differ those whose estimates lie furthest apart. */
export type Extremes<Of extends Group> = {
  readonly highest: Of;
  readonly lowest: Of;
  /** By how much, in percentage points of the level before; null where the groups share people, so that nothing is tested. */
  readonly difference: InUnits | null;
};

const level = 0.05;

/**
 * Two of the shown groups by their change in percent of the level before, and how far they lie apart, with a 95 %
 * interval: errors by the delta method, whose squares add where no worker stands in two groups, and Student's t with the
 * degrees of freedom of the group that has fewer. Every pair is tested, so the level is shared among all of them
 * (Bonferroni). Where intervals exclude zero, the pair whose difference is the greatest multiple of its interval's half is
 * given; else, and where nothing is tested, the pair furthest apart. Null with fewer than two shown groups.
 *
 * @param areDisjoint whether no worker stands in two groups
 */
export function extremesOf<Of extends Group>(groups: readonly Of[], areDisjoint: boolean): Extremes<Of> | null {
  const ranked = groups.flatMap((group) => measuredOf(group)).toSorted((one, two) => one.percent - two.percent);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (!lowest || !highest || ranked.length < 2) return null;
  if (!areDisjoint) return { highest: highest.group, lowest: lowest.group, difference: null };
  const pairs = ranked.flatMap((low, at) => ranked.slice(at + 1).map((high) => ({ low, high })));
  const tested = pairs.map(({ low, high }) => differenceOf(low, high, pairs.length));
  const apart = tested
    .filter(({ difference }) => difference.low > 0)
    .toSorted((one, two) => clarity(two) - clarity(one));
  return apart[0] ?? differenceOf(lowest, highest, pairs.length);
}

type Tested<Of extends Group> = Extremes<Of> & { readonly difference: InUnits };

function differenceOf<Of extends Group>(lowest: Measured<Of>, highest: Measured<Of>, pairs: number): Tested<Of> {
  const value = highest.percent - lowest.percent;
  const degrees = Math.min(highest.degrees, lowest.degrees);
  const reach = tQuantile(1 - level / (2 * pairs), degrees) * Math.hypot(highest.error, lowest.error);
  return {
    highest: highest.group,
    lowest: lowest.group,
    difference: { value, low: value - reach, high: value + reach },
  };
}

/** How many times the half of its interval a difference is. */
function clarity({ difference: { value, low } }: Tested<Group>): number {
  return value / (value - low);
}

type Measured<Of> = { readonly group: Of; readonly percent: number; readonly error: number; readonly degrees: number };

function measuredOf<Of extends Group>(group: Of): Measured<Of>[] {
  const percent = asPercent(group)?.value;
  if (!isShown(group) || percent === undefined || group.se === null) return [];
  const isLog = group.estimator === 'ppml' || group.outcome === 'log_value';
  const slope = isLog ? 100 + percent : 100 / group.level;
  return [{ group, percent, error: slope * group.se, degrees: group.degreesOfFreedom ?? group.clusters - 1 }];
}
