/**
 * The two-proportion z test with pooled variance: by how many standard errors a later share differs from an earlier one.
 * A question that grows easier was passed on, one that grows harder has aged.
 *
 * @param earlier right answers among people, of the earlier half
 * @param later the same of the later half
 * @returns z, positive where the later share is higher; null when a half is empty or nothing varies
 * Source: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, section 3.2, without correction for
 * continuity.
 */
export function driftZ(earlier: Counted, later: Counted): number | null {
  if (earlier.people === 0 || later.people === 0) return null;
  const pooled = (earlier.right + later.right) / (earlier.people + later.people);
  const variance = pooled * (1 - pooled) * (1 / earlier.people + 1 / later.people);
  return variance === 0 ? null : (later.right / later.people - earlier.right / earlier.people) / Math.sqrt(variance);
}

export type Counted = { readonly right: number; readonly people: number };
