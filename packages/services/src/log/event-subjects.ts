import { eventCatalog, type EventKind } from '@assay/protocol/event/catalog';

/*
 * Whose event it is, besides its actor: the members of the payload that name people who may know all that it says.
 * A kind that is not listed is its actor's and the operators' alone: a review before it is shown, a report, a bid whose
 * sender the client may not know yet.
 */

const parties = ['clientId', 'freelancerId'] as const;

const bySide: Partial<Record<EventKind, readonly string[]>> = {
  'bid.offered': parties,
  'bid.hired': parties,
  'contract.started': parties,
  'contract.completed': parties,
  'contract.ended': parties,
  'milestone.funding_requested': parties,
  'milestone.funded': parties,
  'milestone.submitted': parties,
  'milestone.changes_requested': parties,
  'milestone.released': parties,
  'milestone.refunded': parties,
  'milestone.cancelled': parties,
  'review.revealed': ['authorId', 'subjectId'],
  'badge.issued': ['accountId'],
  'attempt.graded': ['accountId'],
  'account.created': ['accountId'],
};

/**
 * Kinds that say what became of a bid, also of one that is somebody else's: a hire declines the others under the name of whoever was
 * hired, a comparison opens bids whose senders the client may not know. Their actor sees them only where the bid was their own.
 */
export const kindsOfBidder: readonly string[] = Object.keys(eventCatalog).filter(
  (kind) => kind.startsWith('bid.') && !(kind in bySide),
);

/** Whether an event may be seen by who did it. */
export function isActors(kind: string, payload: Readonly<Record<string, unknown>>, actor: string): boolean {
  return !kindsOfBidder.includes(kind) || payload['freelancerId'] === actor;
}

/** The accounts, besides the actor, that may see an event. */
export function subjectsOf(kind: string, payload: Readonly<Record<string, unknown>>): readonly string[] {
  const members = new Map<string, readonly string[]>(Object.entries(bySide)).get(kind) ?? [];
  return members.flatMap((member) => {
    const id = payload[member];
    return typeof id === 'string' ? [id] : [];
  });
}

/** The kinds whose payloads name, under each member, somebody who may see the event. */
export function kindsByMember(): ReadonlyMap<string, readonly string[]> {
  const members = new Set(Object.values(bySide).flat());
  const kindsOf = (member: string) =>
    Object.entries(bySide).flatMap(([kind, named]) => (named.includes(member) ? [kind] : []));
  return new Map([...members].map((member) => [member, kindsOf(member)]));
}
