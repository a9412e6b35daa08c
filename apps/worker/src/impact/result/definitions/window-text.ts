import type { Windows } from '@assay/impact/panel/windows';

/** Two half-open windows around an event at T, as in `[T − 14 d, T) and [T, T + 14 d)`. */
export function windowsText({ preFrom, preTo, postFrom, postTo }: Windows): string {
  return `${spanText(preFrom, preTo)} and ${spanText(postFrom, postTo)}`;
}

/** A half-open stretch around an event at T, by the days from it. */
export function spanText(from: number, to: number): string {
  return `[${instantText(from)}, ${instantText(to)})`;
}

function instantText(days: number): string {
  if (days === 0) return 'T';
  return `T ${days < 0 ? '−' : '+'} ${Math.abs(days)} d`;
}
