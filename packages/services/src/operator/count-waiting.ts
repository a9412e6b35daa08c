import { sql } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';

/** How much waits for an operator. */
export type OperatorWaiting = {
  readonly reports: number;
  readonly transfers: number;
  /** Families of questions that are suspended until somebody has looked. */
  readonly families: number;
  readonly mails: number;
  /** Deliveries that failed for good, and rows whose deadline could not be met. */
  readonly deadLetters: number;
  /** Log and books, as far as they are not as they have to be, or were not looked at. */
  readonly alarms: number;
};

/** What waits for an operator to decide, for the navigation of their pages. */
export async function countWaiting(ctx: ServiceContext): Promise<OperatorWaiting> {
  requireOperator(ctx);
  const [row] = await inTransaction(ctx, ({ tx }) =>
    tx.execute<Record<keyof OperatorWaiting, string>>(sql`
    select (select count(*) from market.report where state = 'open') as reports,
           (select count(*) from money.payment where state in ('started', 'refunding'))
             + (select count(*) from money.receipt where state = 'held')
             + (select count(*) from money.payout where state = 'requested' and provider = 'bank_transfer') as transfers,
           (select count(*) from assessment.family_standing where state = 'suspended') as families,
           (select count(*) from identity.mail where sent_at is null and error is not null) as mails,
           (select count(*) from log.dead_letter where state = 'open')
             + (select count(*) from log.failing_deadline) as "deadLetters",
           (select count(bad_position) + count(*) filter (where ledger_faults > 0)
             + count(*) filter (where checked_at < now() - interval '15 minutes') from log.verification) as alarms`),
  );
  const count = (name: keyof OperatorWaiting) => Number(row?.[name] ?? 0);
  return {
    reports: count('reports'),
    transfers: count('transfers'),
    families: count('families'),
    mails: count('mails'),
    deadLetters: count('deadLetters'),
    alarms: count('alarms'),
  };
}
