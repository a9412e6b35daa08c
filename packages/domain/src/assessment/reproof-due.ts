/** The hour of the day (UTC) from which a night's re-proof may begin. */
const nightHour = 3;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The last re-proof of a whole pool, or, before the first, the oldest of its proofs. */
export type LastProof = { readonly at: Date; readonly runtimeVersion: string };

/**
 * Whether the keys of a pool are to be computed again: once a night, and at once where the runtime that would compute
 * them is another one than then.
 */
export function isReproofDue(last: LastProof, runtimeVersion: string, now: Date): boolean {
  return last.runtimeVersion !== runtimeVersion || last.at.getTime() < lastNight(now);
}

/** Milliseconds since the epoch at which the last night began. */
function lastNight(now: Date): number {
  const sinceNight = (now.getTime() - nightHour * hourMs) % dayMs;
  return now.getTime() - sinceNight;
}
