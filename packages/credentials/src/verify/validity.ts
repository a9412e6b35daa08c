import type { JsonObject } from '../json';
import { parseTimestamp } from '../timestamp';
import { fail, pass, type Finding } from './finding';
import type { BadgeDocument } from './shape';

// Issuer and verifier rarely have the same clock; five minutes is what the common libraries allow.
const clockSkewMs = 300_000;

/** Whether the credential and its proofs have begun and not ended at `now`. */
export function checkValidity(badge: BadgeDocument, now: Date): Finding {
  const latestStart = new Date(now.getTime() + clockSkewMs);
  if (badge.validFrom > latestStart) return fail('validity', `Not valid before ${badge.validFrom.toISOString()}.`);
  if (badge.validUntil && badge.validUntil < now) {
    return fail('validity', `Expired on ${badge.validUntil.toISOString()}.`);
  }
  for (const proof of badge.proofs) {
    const problem = proofTimeProblem(proof, now, latestStart);
    if (problem) return fail('validity', problem);
  }
  const end = badge.validUntil ? `until ${badge.validUntil.toISOString()}` : 'without end';
  return pass('validity', `Valid from ${badge.validFrom.toISOString()} ${end}.`);
}

function proofTimeProblem(proof: JsonObject, now: Date, latestStart: Date): string | undefined {
  const { created, expires } = proof;
  if (created !== undefined) {
    const instant = parseTimestamp(created);
    if (!instant) return 'The proof states no readable time of making.';
    if (instant > latestStart) return 'The proof was made in the future.';
  }
  if (expires !== undefined) {
    const instant = parseTimestamp(expires);
    if (!instant || instant < now) return 'The proof has expired.';
  }
  return undefined;
}
