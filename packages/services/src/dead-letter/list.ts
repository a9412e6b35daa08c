import { deadLetter, outbox } from '@assay/db/schema/log';
import { brandId } from '@assay/domain/kernel/id';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { readSubjects } from '../operator/read-subjects';
import type { EventSubject } from '../operator/subject-rules';

const listInput = pageInput.extend({
  /** What waits for a decision or is under way, or everything that ever failed. */
  which: z.enum(['pending', 'all']).default('pending'),
});

export type DeadLetterDto = {
  readonly id: string;
  readonly state: 'open' | 'retrying' | 'discarded' | 'healed';
  /** What failed, such as `badge.issue`. */
  readonly consumer: string;
  readonly eventId: string;
  readonly eventKind: string;
  readonly occurredAt: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What the event concerns, and what lacks the effect. */
  readonly subject: EventSubject;
  readonly error: string;
  readonly attempts: number;
  readonly failedAt: string;
  readonly discardReason: string | null;
};

/** Deliveries that failed for good, newest first, for operators. */
export async function listDeadLetters(ctx: ServiceContext, input: unknown = {}): Promise<Page<DeadLetterDto>> {
  requireOperator(ctx);
  const { limit, cursor, which } = parseInput(listInput, input);
  const after = readCursor(cursor);
  return inTransaction(ctx, async ({ tx }) => {
    const rows = await tx
      .select({ letter: deadLetter, event: outbox, id: deadLetter.id, at: instantText(deadLetter.failedAt) })
      .from(deadLetter)
      .innerJoin(outbox, eq(outbox.id, deadLetter.eventId))
      .where(
        and(
          which === 'pending' ? inArray(deadLetter.state, ['open', 'retrying']) : undefined,
          after
            ? sql`(${deadLetter.failedAt}, ${deadLetter.id}) < (${after.at}::timestamptz, ${brandId(after.id)}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(deadLetter.failedAt), desc(deadLetter.id))
      .limit(limit + 1);
    const { items, nextCursor } = cutPage(rows, limit);
    const subjects = await readSubjects(
      tx,
      items.map(({ event }) => event),
    );
    return {
      items: items.map(({ letter, event }, at) => toDto(letter, event, subjects[at] ?? { why: 'gone' })),
      nextCursor,
    };
  });
}

function toDto(
  letter: typeof deadLetter.$inferSelect,
  event: typeof outbox.$inferSelect,
  subject: EventSubject,
): DeadLetterDto {
  return {
    id: letter.id,
    state: letter.state,
    consumer: letter.consumer,
    eventId: event.id,
    eventKind: event.kind,
    occurredAt: event.occurredAt.toISOString(),
    payload: event.payload,
    subject,
    error: letter.error,
    attempts: letter.attempts,
    failedAt: letter.failedAt.toISOString(),
    discardReason: letter.discardReason,
  };
}
