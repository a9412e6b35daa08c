import { leastEvents } from '../estimate/verdict';
import type { Performance } from './run-arm';

/** Monte Carlo errors within which a rate may lie beside its gate by chance. */
const byChance = 2;

/**
 * The cause of a missed gate as far as it is known, a property of the estimator; none where the row is so near to its gate
 * that with so many runs it may be chance.
 */
export function whyMissed(row: Performance): string | undefined {
  const { arm, id } = row;
  if (
    isShort(row) &&
    /^ols\.(?:projects|any|earnings|log_value)\.(?:event(?:\+year)?|worker)$/u.test(id) &&
    row.events < leastEvents
  ) {
    return 'too few workers tell this figure for its error; `.cr2` beside it is the one to read';
  }
  if (isShort(row) && /^ols\.(?:projects|any|earnings|log_value)\.worker$/u.test(id)) {
    return 'few workers hold many badges, too few for its error; `.cr2` beside it is the one to read';
  }
  if (!isShort(row) && id.startsWith('ols.earnings.')) {
    return 'sums of amounts with heavy tails: intervals are too wide, and p-values not uniform';
  }
  if (isNear(row)) return undefined;
  if (arm === 'smallest found') return 'the errors of both markets vary, that which states it and that which finds it';
  return 'not known';
}

function isShort({ arm, coverage, rejection }: Performance): boolean {
  return arm === 'zero effect' ? rejection > 0.08 : coverage < 0.92;
}

/** Whether the rate is no further from its gate than chance takes it, and bias and p-values are no worse. */
function isNear({ arm, coverage, rejection, replications, bias, biasError, uniformity }: Performance): boolean {
  const [rate, low, high] =
    arm === 'smallest found'
      ? [rejection, 0.76, 0.84]
      : arm === 'zero effect'
        ? [rejection, 0.02, 0.08]
        : [coverage, 0.92, 0.98];
  const edge = Math.min(Math.max(rate, low), high);
  const reach = byChance * Math.sqrt((edge * (1 - edge)) / replications);
  return (
    Math.abs(rate - edge) <= reach && Math.abs(bias) <= 3 * biasError && (arm !== 'zero effect' || uniformity > 0.001)
  );
}
