import { elements, isJsonObject, type JsonObject } from '../json';
import { fail, open, pass, type Finding } from './finding';
import type { BadgeDocument } from './shape';

export type StatusQuery = {
  readonly credentialId: string;
  readonly issuerId: string;
  /** The `credentialStatus` entries as the credential states them; empty when it has none. */
  readonly entries: readonly JsonObject[];
};

export type StatusAnswer = {
  readonly state: 'active' | 'revoked' | 'suspended';
  /** Shown with the verdict. */
  readonly reason?: string;
};

/** Answers whether a credential still stands, or undefined when that cannot be learnt. */
export type StatusLookup = (query: StatusQuery) => Promise<StatusAnswer | undefined>;

/** A signature says nothing about revocation: the status is asked for on its own, and silence is not a yes. */
export async function checkStatus(badge: BadgeDocument, lookup: StatusLookup | undefined): Promise<Finding> {
  const entries = elements(badge.json['credentialStatus']).filter(isJsonObject);
  if (!lookup) {
    return entries.length > 0
      ? open('status', 'The credential names a status list, which was not asked.')
      : pass('status', 'The credential names no status list.');
  }
  const answer = await lookup({ credentialId: badge.id, issuerId: badge.issuerId, entries });
  if (!answer) return open('status', 'The status could not be learnt.');
  if (answer.state === 'active') return pass('status', 'Neither revoked nor suspended.');
  const { state, reason } = answer;
  if (!reason) return fail('status', `The issuer has ${state} the badge.`);
  return fail('status', `The issuer has ${state} the badge. Reason: {reason}`, { reason });
}
