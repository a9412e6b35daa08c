import { isUniform, slightBias, type Gate } from './gates';
import type { Performance } from './run-arm';

/** Monte Carlo errors within which a rate may lie beside its gate by chance. */
const byChance = 2;
/** The same of a bias, whose gate is two of them already: one of 370 right rows has more. */
const biasByChance = 3;
/** One right row in a thousand has p-values that look less uniform. */
const leastUniformityByChance = 0.001;

/** Whether all that a gate asks is no further from it than chance takes a right row in so many runs. */
export function isNear(row: Performance, { rate, low, high, asksForBias, asksForUniformity }: Gate): boolean {
  const { replications, bias, biasError, truth } = row;
  const share = row[rate];
  const edge = Math.min(Math.max(share, low), high);
  const reach = byChance * Math.sqrt((edge * (1 - edge)) / replications);
  const beyond = Math.abs(bias) - slightBias * Math.abs(truth);
  return (
    Math.abs(share - edge) <= reach &&
    (!asksForBias || beyond <= biasByChance * biasError) &&
    (!asksForUniformity || isUniform(row, leastUniformityByChance))
  );
}
