export const DAY = 86_400_000;
const SECOND = 1000;

/** Files hold instants to the second, and what is simulated is exactly what is written. */
export function toSecond(instant: number): number {
  return Math.floor(instant / SECOND) * SECOND;
}
