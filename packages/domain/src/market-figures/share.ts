/** Of fewer cases no rate is shown. */
export const FEWEST_CASES = 5;
/** Below this a rate is shown with its number of cases named as small. */
export const SMALL_SAMPLE = 30;

/** A part of a whole; `share` is null where the whole is too small to say. */
export type Share = { readonly part: number; readonly of: number; readonly share: number | null };

export function shareOf(part: bigint, of: bigint): Share {
  const [numerator, denominator] = [Number(part), Number(of)];
  return { part: numerator, of: denominator, share: denominator < FEWEST_CASES ? null : numerator / denominator };
}
