import { generateSigningSeed, importSigningKey, type SigningKey } from '@assay/credentials/signing-key';
import { newId } from '@assay/db/new-id';
import { brandId, type AccountId, type BadgeId } from '@assay/domain/kernel/id';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { sql } from 'drizzle-orm';
import { beforeAll } from 'vitest';
import { issueBadge, type GradedAttempt } from '../badge/issue';
import type { ServiceContext } from '../kernel/context';
import { RefusedError } from '../kernel/refused';
import { consumersOf } from '../outbox/consumers';
import { deliverEvent } from '../outbox/deliver-event';
import type { Market } from './fixture';
import { sampleMasterKey } from './log';

export const publicUrl = 'http://localhost:3000';
export const did = 'did:web:localhost%3A3000';

export type Badges = {
  readonly key: SigningKey;
  /** Issues the badge of a passed SQL test. */
  readonly award: (accountId: AccountId, attempt?: GradedAttempt) => Promise<BadgeId>;
  /** Kinds of the events of a badge, in order. */
  readonly eventsOf: (badgeId: BadgeId) => Promise<string[]>;
};

/** Badges in a test market, signed with a key of its own. */
export function useBadges(market: Market): Badges {
  let opened: SigningKey | undefined;
  beforeAll(async () => {
    opened = await importSigningKey(did, generateSigningSeed());
  });
  const badges: Badges = {
    get key() {
      if (!opened) throw new Error('the key exists only while tests run');
      return opened;
    },
    award: async (accountId, attempt = graded(accountId)) => {
      const issued = await issueBadge(market.system('badge.issue'), badges.key, attempt);
      if (issued.outcome === 'not_earned') throw new Error('no badge was issued');
      return issued.badgeId;
    },
    eventsOf: async (badgeId) => {
      const rows = await market.owner.database.execute<{ kind: string }>(
        sql`select kind from log.outbox where payload ->> 'badgeId' = ${badgeId} order by seq`,
      );
      return rows.map((row) => row.kind);
    },
  };
  return badges;
}

/** A passed attempt at the SQL test, scored a minute ago. */
export function graded(accountId: AccountId, changes: Partial<EventPayload<'attempt.graded'>> = {}): GradedAttempt {
  const attempt: EventPayload<'attempt.graded'> = {
    attemptId: newId(),
    accountId,
    test: 'sql',
    testVersion: 1,
    attemptNo: 1,
    score: 13,
    maxScore: 15,
    passMark: 11,
    minutes: 20,
    retakeWaitDays: 14,
    passed: true,
    standardError: 1.2,
    durationS: 640.5,
    submittedBy: 'person',
    bands: [{ objective: 'joins', band: 'strong' }],
    retakeAt: null,
    awardsBadge: true,
    ...changes,
  };
  return { attempt, gradedAt: new Date(Date.now() - 60_000) };
}

/** The code with which a verb refuses. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Brings every scored attempt to the consumers twice, as two workers would of which the first was killed. */
export async function deliverGradedTwice(ctx: ServiceContext): Promise<void> {
  const consumers = consumersOf(await importSigningKey(did, generateSigningSeed()), sampleMasterKey);
  const events = await ctx.database.execute<{ id: string }>(
    sql`select id from log.outbox where kind in ('attempt.graded', 'attempt.rescored') order by seq`,
  );
  for (const { id } of [...events, ...events])
    await deliverEvent(ctx, consumers, { eventId: brandId(id), attempt: 1, isLast: true });
}
