import type { EventKind, EventPayload } from '@assay/protocol/event/catalog';
import { expect, it } from 'vitest';
import type { EntryRow } from '../log/export/entry-row';
import { MarketFold } from './market-fold';

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [worker, client, contractId, attemptId, bidId, jobId] = [1, 2, 3, 4, 5, 6].map(id);
const parties = { contractId, jobId, clientId: client, freelancerId: worker };

function folded(...entries: readonly EntryRow[]): MarketFold {
  const fold = new MarketFold();
  for (const entry of entries) fold.take(entry);
  return fold;
}

/** An entry that happened at so many microseconds. */
function entry<Kind extends EventKind>(
  kind: Kind,
  at: number,
  payload: { readonly [Field in keyof EventPayload<Kind>]: unknown },
): EntryRow {
  return {
    position: at,
    eventId: id(at),
    kind,
    kindVersion: 1,
    actor: '{}',
    origin: 'real',
    requestId: id(at),
    changes: '[]',
    payload: JSON.stringify(payload),
    occurredAt: BigInt(at),
    recordedAt: BigInt(at),
    leafHash: '',
  };
}

const terms = {
  attemptId,
  accountId: worker,
  test: 'sql',
  testVersion: 1,
  attemptNo: 2,
  passMark: 11,
  maxScore: 15,
  minutes: 20,
  retakeWaitDays: 14,
};
const scored = {
  ...terms,
  score: 10,
  passed: false,
  standardError: null,
  durationS: 60,
  submittedBy: 'person',
  bands: [],
  retakeAt: null,
  awardsBadge: true,
};
const rescored = {
  ...scored,
  score: 11,
  passed: true,
  startedAt: '2026-01-01T00:00:00.000Z',
  scoreBefore: 10,
  passedBefore: false,
  gradedAt: '2026-01-01T00:00:00.000Z',
  reason: 'doubtful_key',
  credited: [],
};
const started = entry('attempt.started', 10, { ...terms, deadlineAt: '2026-01-01T00:20:00.000Z' });
const badge = { badgeId: id(7), attemptId, accountId: worker, achievement: 'sql', achievementVersion: 1 };

it('an attempt that nobody scored is there, without a time of completion', () => {
  const fold = folded(started, entry('attempt.abandoned', 20, terms));
  expect([...fold.tests.attempts().values()]).toEqual([
    {
      workerId: worker,
      test: 'sql',
      passMark: 11,
      attemptNo: 2,
      completedAt: null,
      visibleAt: null,
      score: null,
      passed: false,
    },
  ]);
});

it('an attempt counts as it was scored last, is completed when it was scored first, and visible since it was shown first', () => {
  const entries = [
    entry('attempt.rescored', 30, rescored),
    started,
    entry('badge.shown', 60, badge),
    entry('attempt.graded', 20, scored),
    entry('badge.shown', 40, badge),
    entry('badge.hidden', 50, badge),
  ];
  for (const order of [entries, entries.toReversed()])
    expect([
      ...folded(...order)
        .tests.attempts()
        .values(),
    ]).toMatchObject([{ completedAt: 20n, visibleAt: 40n, score: 11, passed: true }]);
});

const worth = {
  amountMinor: '125000',
  currency: 'USD',
  referenceMinor: '100050',
  referenceCurrency: 'EUR',
  rate: '1.25',
  rateDate: '2026-01-01',
};
const hired = entry('contract.started', 10, {
  ...parties,
  bidId,
  value: worth,
  field: 'software',
  isRehire: false,
  badges: [],
  country: { $sealed: null },
  dueAt: new Date(7_000).toISOString(),
});
const marks = { quality: 5, communication: 4, speed: 4, reliability: 5 };
const review = (authorId: unknown, subjectId: unknown) => ({
  reviewId: id(8),
  contractId,
  authorId,
  subjectId,
  ...marks,
});

it('money is worth what it was at the stored rate, and stars are those that the client gave', () => {
  const paid = { paymentId: id(9), milestoneId: id(10), contractId, freelancerId: worker, gross: worth, net: worth };
  const { work } = folded(
    hired,
    entry('payment.settled', 20, paid),
    entry('review.given', 30, { ...review(worker, client), quality: 1 }),
    entry('review.given', 40, review(client, worker)),
  );
  expect([...work.projects.values()]).toMatchObject([{ value: '1000.50', startedAt: 10n }]);
  expect([...work.payments.values()]).toMatchObject([{ amount: '1000.50', settledAt: 20n }]);
  expect([...work.ratings().values()]).toEqual([{ authorId: client, givenAt: 40n, stars: 4.5 }]);
});

it('a project is delivered when work was first handed in for its last milestone', () => {
  const submitted = (at: number, second: number, round: number) =>
    entry('milestone.submitted', at, {
      milestoneId: id(second),
      contractId,
      clientId: client,
      freelancerId: worker,
      submissionId: id(11),
      round,
      dueAt: new Date(second * 1_000).toISOString(),
      autoApproveAt: '2026-01-01T00:00:00.000Z',
    });
  const deliveries = (...entries: readonly EntryRow[]) => [
    ...folded(...entries)
      .work.deliveries()
      .values(),
  ];
  const entries = [hired, submitted(20, 3, 1), submitted(40, 7, 2), submitted(30, 7, 1), submitted(50, 3, 2)];
  for (const order of [entries, entries.toReversed()])
    expect(deliveries(...order)).toEqual([{ dueAt: 7_000_000n, submittedAt: 30n }]);
  expect(deliveries(hired, submitted(20, 3, 1))).toEqual([{ dueAt: 7_000_000n, submittedAt: null }]);
  // As the log tells it where the contract did not say when it was due.
  expect(deliveries(submitted(20, 3, 1))).toEqual([{ dueAt: 3_000_000n, submittedAt: 20n }]);
});

it('a bid keeps the badges that could be seen when it was sent, and when it was short-listed first', () => {
  const bid = { bidId, jobId, clientId: client, freelancerId: worker };
  const seen = { badgeId: id(7), achievement: 'sql', assurance: 'A1' };
  const { bidding } = folded(
    entry('bid.shortlisted', 30, { ...bid, badges: [seen, seen, seen] }),
    entry('bid.shortlisted', 20, { ...bid, badges: [] }),
    entry('bid.sent', 10, { ...bid, badges: [seen, seen], price: worth, feePolicy: 1 }),
    entry('bid.hired', 40, { ...bid, badges: [] }),
  );
  expect([...bidding.bids().values()]).toEqual([
    { jobId, workerId: worker, sentAt: 10n, badgesVisible: 2, shortlistedAt: 20n, hired: true },
  ]);
});

it('a market is simulated when its log says so, and an entry that cannot be read is not passed over', () => {
  expect([folded(hired).origin, folded({ ...hired, origin: 'simulated' }).origin]).toEqual(['real', 'simulated']);
  expect(() => folded({ ...hired, payload: '{}' })).toThrow('contractId');
});

it('work and money of a project whose start is not there are told by their positions, in whichever order they come', () => {
  const paid = { paymentId: id(9), milestoneId: id(10), contractId, freelancerId: worker, gross: worth, net: worth };
  const settled = entry('payment.settled', 20, paid);
  expect(folded(settled, { ...settled, position: 7 }).work.positionsWithoutProject()).toEqual([7, 20]);
  expect(folded(settled, hired).work.positionsWithoutProject()).toEqual([]);
});

it('a worker whose account.created is not in the log is as old as the first that they did', () => {
  const sent = { bidId, jobId, clientId: client, freelancerId: worker, badges: [], price: worth, feePolicy: 1 };
  const { people } = folded(hired, entry('bid.sent', 5, sent), entry('attempt.graded', 30, scored));
  expect([...people.workers().values()].map(({ registeredAt }) => registeredAt)).toEqual([5n]);
});
