/**
 * The p-value of the Kolmogorov–Smirnov test that values are uniform on [0, 1], by the asymptotic distribution with
 * Stephens' correction for small samples (1970); good from about ten values on.
 */
export function uniformityPValue(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const count = sorted.length;
  const distance = sorted.reduce(
    (most, value, rank) => Math.max(most, value - rank / count, (rank + 1) / count - value),
    0,
  );
  const root = Math.sqrt(count);
  const scaled = (root + 0.12 + 0.11 / root) * distance;
  // Below this the alternating series has not converged, and the value is 1 to four digits.
  if (scaled < 0.3) return 1;
  let sum = 0;
  for (let term = 1; term <= 100; term += 1) sum += (term % 2 === 1 ? 2 : -2) * Math.exp(-2 * (term * scaled) ** 2);
  return Math.min(Math.max(sum, 0), 1);
}
