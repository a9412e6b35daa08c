import { estimandIdOf } from './estimand-id';
import type { Switch } from './simulate/scenario';
import type { Truth } from './simulate/truth';

/** What of a simulated market's truth its estimates are held against. */
type Known = {
  readonly switches: Truth['switches'];
  readonly estimands: Truth['realised']['estimands'];
};

const ofQuality = /^ols\.(?:rating|disputed|on_time)\.event$/u;
const learning: Switch = 'learning';

/**
 * What is true of an estimate, in units of its coefficient; undefined where nobody knows it. Ratings, disputes and delivery
 * on time are drawn from the worker's skill alone, which stays: a badge changes nothing in them unless people learn by it,
 * and how much then is not known in these units.
 *
 * @param id of the estimate, also of a bootstrap or with reduced bias
 */
export function trueValueOf({ switches, estimands }: Known, id: string): number | undefined {
  if (ofQuality.test(id)) return switches.includes(learning) ? undefined : 0;
  return estimands?.[estimandIdOf(id)];
}
