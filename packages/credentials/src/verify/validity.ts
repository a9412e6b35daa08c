import type { JsonObject } from '../json';
import { parseTimestamp } from '../timestamp';
import { fail, pass, type Finding } from './finding';
import type { CheckSentence } from './sentences';
import type { BadgeDocument } from './shape';

// Issuer and verifier rarely have the same clock; five minutes is what the common libraries allow.
const clockSkewMs = 300_000;

/** Whether the credential and its proofs have begun and not ended at `now`. */
export function checkValidity(badge: BadgeDocument, now: Date): Finding {
  const latestStart = new Date(now.getTime() + clockSkewMs);
  const from = badge.validFrom.toISOString();
  if (badge.validFrom > latestStart) return fail('validity', 'Not valid before {from}.', { from });
  if (badge.validUntil && badge.validUntil < now) {
    return fail('validity', 'Expired on {until}.', { until: badge.validUntil.toISOString() });
  }
  for (const proof of badge.proofs) {
    const problem = proofTimeProblem(proof, now, latestStart);
    if (problem) return fail('validity', problem);
  }
  if (!badge.validUntil) return pass('validity', 'Valid from {from} without end.', { from });
  return pass('validity', 'Valid from {from} until {until}.', { from, until: badge.validUntil.toISOString() });
}

function proofTimeProblem(proof: JsonObject, now: Date, latestStart: Date): CheckSentence | undefined {
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
