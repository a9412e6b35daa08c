import { mail, notice } from '@assay/db/schema/identity';
import { and, inArray, sql } from 'drizzle-orm';
import type { Unit } from '../../kernel/transaction';
import type { AccountRow } from '../lock-account';

/** What stands in place of the name of somebody who closed their account. */
export const nobodysName = 'Closed account';

/**
 * Takes the name out of what others were told: notices and mails of those who met the person over a bid, a contract or a
 * conversation. Others of the same name whom they met as well lose it there too, which is the smaller harm.
 */
export async function forgetName({ tx }: Unit, { id, displayName }: AccountRow): Promise<void> {
  const met = sql`(
    select case when t.client_id = ${id} then t.freelancer_id else t.client_id end
    from market.thread t where ${id} in (t.client_id, t.freelancer_id)
    union select j.client_id from market.bid b join market.job j on j.id = b.job_id where b.freelancer_id = ${id}
    union select b.freelancer_id from market.job j join market.bid b on b.job_id = j.id where j.client_id = ${id}
    union select case when c.client_id = ${id} then c.freelancer_id else c.client_id end
    from market.contract c where ${id} in (c.client_id, c.freelancer_id))`;
  await tx
    .update(notice)
    .set({
      facts: sql`(
        select jsonb_object_agg(key, replace(value, ${displayName}, ${nobodysName})) from jsonb_each_text(${notice.facts}))`,
    })
    .where(and(inArray(notice.accountId, met), sql`strpos(${notice.facts}::text, ${displayName}) > 0`));
  await tx
    .update(mail)
    .set({
      subject: sql`replace(${mail.subject}, ${displayName}, ${nobodysName})`,
      body: sql`replace(${mail.body}, ${displayName}, ${nobodysName})`,
    })
    .where(and(inArray(mail.accountId, met), sql`strpos(concat(${mail.subject}, ${mail.body}), ${displayName}) > 0`));
}
