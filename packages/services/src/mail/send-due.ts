import { account, mail } from '@assay/db/schema/identity';
import { daysAfter } from '@assay/domain/market/rules';
import { and, asc, eq, gt, isNotNull, isNull, lt, lte, ne, notExists, or, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';

type Due = Pick<typeof mail.$inferSelect, 'id' | 'recipient' | 'subject'> & { readonly body: string };

/** Hands one mail to a mail server; rejects when it does not take it. */
export type SendMail = (letter: Due) => Promise<void>;

const ATTEMPTS = 8;
/** Longer than a mail server may take; after it another worker tries again. */
const LEASE_SECONDS = 120;
/** What waited longer, such as for a mail server to be set up, is no news any more. */
const SENT_WITHIN_DAYS = 3;

/**
 * Sends one mail that is due and forgets its text, since links in it are the recipient's alone; answers whether there was
 * one. People who are made up get none.
 */
export async function sendDueMail(ctx: ServiceContext, send: SendMail): Promise<boolean> {
  requireSystem(ctx);
  const due = await inTransaction(ctx, leaseDue);
  if (!due) return false;
  const error = await tryToSend(due, send);
  // Not in one transaction with the sending: a slow mail server must not hold back the relay of events.
  await ctx.database
    .update(mail)
    .set(error === null ? { sentAt: sql`assay.now()`, body: null, error } : { error })
    .where(eq(mail.id, due.id));
  return true;
}

async function leaseDue({ tx, now }: Unit): Promise<Due | undefined> {
  const madeUp = tx
    .select({ one: sql`1` })
    .from(account)
    .where(and(eq(account.id, mail.accountId), eq(account.isSimulated, true)));
  const [due] = await tx
    .select()
    .from(mail)
    .where(
      and(
        isNull(mail.sentAt),
        isNotNull(mail.body),
        // The database's own instant: the one of the unit ends at the millisecond, and a mail may be due within it.
        lte(mail.dueAt, sql`assay.now()`),
        lt(mail.attempts, ATTEMPTS),
        // Sent at most once: after a try that nobody saw end, it may lie with its recipient already.
        or(ne(mail.kind, 'checkpoint'), eq(mail.attempts, 0), isNotNull(mail.error)),
        gt(mail.writtenAt, daysAfter(now, -SENT_WITHIN_DAYS)),
        notExists(madeUp),
      ),
    )
    .orderBy(asc(mail.dueAt))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!due || due.body === null) return undefined;
  const attempts = due.attempts + 1;
  const dueAt = new Date(now.getTime() + LEASE_SECONDS * 1_000 * 2 ** due.attempts);
  const error = due.kind === 'checkpoint' ? null : due.error;
  await tx.update(mail).set({ attempts, dueAt, error }).where(eq(mail.id, due.id));
  return { ...due, body: due.body };
}

async function tryToSend(due: Due, send: SendMail): Promise<string | null> {
  try {
    await send(due);
    return null;
  } catch (error) {
    return String(error).slice(0, 500);
  }
}
