import { mean, sampleStandardDeviation } from 'simple-statistics';

/** Standard normal distribution function. Source: Marsaglia (2004), "Evaluating the Normal Distribution", J. Stat. Software 11(4). */
export function normalCdf(z: number): number {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let [sum, term] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The z below which a share `p` of the standard normal distribution lies, 0 < p < 1. */
export function normalQuantile(p: number): number {
  return root((z) => normalCdf(z) - p, 8);
}

/** The t below which a share `p` of Student’s distribution lies, for up to some hundred degrees of freedom. */
export function tQuantile(p: number, freedom: number): number {
  return root((t) => 0.5 + Math.sign(t) * halfOfT(Math.abs(t), freedom) - p, 700);
}

/** Mass of Student’s density between 0 and t, by Simpson’s rule over the angle, where the density is smooth. */
function halfOfT(t: number, freedom: number): number {
  const steps = 2000;
  const end = Math.atan(t / Math.sqrt(freedom));
  const area = (upTo: number) => {
    const width = upTo / steps;
    let sum = 0;
    for (let at = 0; at <= steps; at += 1) {
      const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2;
      sum += weight * Math.cos(at * width) ** (freedom - 1);
    }
    return (sum * width) / 3;
  };
  return (0.5 * area(end)) / area(Math.PI / 2);
}

function root(rises: (x: number) => number, bound: number): number {
  let [low, high] = [-bound, bound];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (rises(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Two-sided p-value of a z statistic. */
export function pOfZ(z: number): number {
  return 2 * (1 - normalCdf(Math.abs(z)));
}

/** z of the difference of two shares, with the pooled share in the standard error. */
export function zOfShares(hits: number, size: number, otherHits: number, otherSize: number): number {
  const pooled = (hits + otherHits) / (size + otherSize);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / size + 1 / otherSize));
  return (otherHits / otherSize - hits / size) / error;
}

/** Standard error of a share (Wald). */
export function shareError(share: number, size: number): number {
  return Math.sqrt((share * (1 - share)) / size);
}

/** Half the width of the confidence interval for the mean of a sample, by Student’s t. */
export function meanMargin(sample: readonly number[], level: number): number {
  const size = sample.length;
  return (tQuantile((1 + level) / 2, size - 1) * sampleStandardDeviation([...sample])) / Math.sqrt(size);
}

/**
 * People needed in each group to detect a change from one share to another, two-sided.
 * Source: Chow, Shao & Wang (2008), Sample Size Calculations in Clinical Research, 2nd ed., 4.2.
 */
export function sizeForShares(from: number, to: number, alpha: number, power: number): number {
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  return Math.ceil((z ** 2 * (from * (1 - from) + to * (1 - to))) / (from - to) ** 2);
}

/** Share of true cases among those flagged, from the base rate (Bayes’ theorem). */
export function precisionOf(base: number, sensitivity: number, falseAlarms: number): number {
  const hits = base * sensitivity;
  return hits / (hits + (1 - base) * falseAlarms);
}

/** Chance of at least one false alarm among independent tests without any effect. */
export function familywiseError(alpha: number, tests: number): number {
  return 1 - (1 - alpha) ** tests;
}

/** Measures of forecast error; errors are actual less forecast. Source: Hyndman & Athanasopoulos, fpp3, 5.8. */
export function forecastErrors(actual: readonly number[], forecast: readonly number[]) {
  const errors = actual.map((value, at) => value - (forecast[at] ?? Number.NaN));
  return {
    bias: mean(errors),
    mae: mean(errors.map(Math.abs)),
    mape: mean(errors.map((error, at) => Math.abs(error) / (actual[at] ?? Number.NaN))),
    rmse: Math.sqrt(mean(errors.map((error) => error ** 2))),
  };
}

/** A share in percent, such as `12.5 %`. */
export function percent(share: number, digits = 1): string {
  return `${fixed(share * 100, digits)} %`;
}

/** Rounded half up whatever binary fractions make of it, with all its digits. */
export function fixed(value: number, digits: number): string {
  const scaled = Math.sign(value) * Math.round(Number((Math.abs(value) * 10 ** digits).toFixed(6)));
  return (scaled / 10 ** digits + 0).toFixed(digits);
}
