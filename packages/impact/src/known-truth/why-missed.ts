import { leastEvents } from '../estimate/verdict';
import { isUnbiased, isUniform, slightBias, type Gate } from './gates';
import type { Performance } from './run-arm';

/** Monte Carlo errors within which a rate may lie beside its gate by chance. */
const byChance = 2;
/** The same of a bias, whose gate is two of them already: one of 370 right rows has more. */
const biasByChance = 3;
/** One right row in a thousand has p-values that look less uniform. */
const leastUniformityByChance = 0.001;

/**
 * The cause of a missed gate as far as it is known, a property of the estimator; none where the row is so near to its gate
 * that with so many runs it may be chance. A cause that lies in the errors explains no bias.
 */
export function whyMissed(row: Performance, gate: Gate): string | undefined {
  return causeInErrors(row, gate) ?? (isNear(row, gate) ? undefined : causeElsewhere(row));
}

function causeInErrors(row: Performance, gate: Gate): string | undefined {
  const { id } = row;
  if (gate.asksForBias && !isUnbiased(row)) return undefined;
  if (isTooShort(row, gate)) {
    if (
      /^ols\.(?:projects|any|earnings|log_value)\.(?:event(?:\+year)?|worker)$/u.test(id) &&
      row.events < leastEvents
    ) {
      return 'too few workers tell this figure for its error; `.cr2` beside it is the one to read';
    }
    return /^ols\.(?:projects|any|earnings|log_value)\.worker$/u.test(id)
      ? 'few workers hold many badges, too few for its error; `.cr2` beside it is the one to read'
      : undefined;
  }
  return id.startsWith('ols.earnings.') && (isTooWide(row, gate) || (gate.asksForUniformity && !isUniform(row)))
    ? 'sums of amounts with heavy tails: intervals are too wide, and p-values not uniform'
    : undefined;
}

function causeElsewhere({ arm }: Performance): string {
  return arm === 'smallest found'
    ? 'the errors of both markets vary, that which states it and that which finds it'
    : 'not known';
}

function isTooShort({ arm, coverage, rejection }: Performance, { rate, low, high }: Gate): boolean {
  return rate === 'coverage' ? coverage < low : arm === 'zero effect' && rejection > high;
}

function isTooWide({ arm, coverage, rejection }: Performance, { rate, low, high }: Gate): boolean {
  return rate === 'coverage' ? coverage > high : arm === 'zero effect' && rejection < low;
}

/** Whether all that the gate asks is no further from it than chance takes it. */
function isNear(row: Performance, { rate, low, high, asksForBias, asksForUniformity }: Gate): boolean {
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
