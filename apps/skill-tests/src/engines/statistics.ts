import { mean } from 'simple-statistics';

/** Standard error of a share (Wald). */
export function shareError(share: number, size: number): number {
  return Math.sqrt((share * (1 - share)) / size);
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
