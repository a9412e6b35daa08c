import { account, mail, notice, personKey } from '@assay/db/schema/identity';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import { eq, sql } from 'drizzle-orm';
import { changed, recordEvent } from '../../kernel/record-event';
import type { Unit } from '../../kernel/transaction';
import { personalKinds } from '../../log/personal/personal-kinds';
import { effectWithin } from '../../outbox/consumer';
import { lockAccount } from '../lock-account';
import { isWithoutPlace, withoutPlace } from './without-person';

/** Ends the erasing of a closed account: after it nothing in the log can tell of the person any more. */
export const personErase = effectWithin('person.erase', ['account.closed'], (unit, { accountId }) =>
  destroyKey(unit, brandId(accountId)),
);

/**
 * Under the lock of the log's head: whatever is appended later finds no key, and takes what is personal as erased. What an
 * older version left in the account, and what was written to the person meanwhile, goes with the key.
 */
export async function destroyKey(unit: Unit, accountId: AccountId): Promise<void> {
  await unit.tx.execute(sql`select 1 from log.head where id = 1 for update`);
  const row = await lockAccount(unit, accountId);
  if (row.erasedAt !== null && isWithoutPlace(row)) return;
  await unit.tx.delete(personKey).where(eq(personKey.accountId, accountId));
  await eraseFromOutbox(unit, accountId);
  await unit.tx.delete(notice).where(eq(notice.accountId, accountId));
  await unit.tx.delete(mail).where(eq(mail.accountId, accountId));
  await recordEvent(unit, 'account.erased', {
    changes: [changed('identity.account', row)],
    payload: { accountId },
  });
  await unit.tx
    .update(account)
    .set({ ...withoutPlace, erasedAt: row.erasedAt ?? unit.now, version: row.version + 1 })
    .where(eq(account.id, accountId));
}

/** Events that wait for the log, or to be pruned, still hold what is personal as it was. */
async function eraseFromOutbox({ tx }: Unit, accountId: AccountId): Promise<void> {
  await tx.execute(sql`
    update log.outbox o
    set payload = o.payload || (select jsonb_object_agg(field, '{"$sealed": null}'::jsonb) from jsonb_array_elements_text(p.fields) field)
    from jsonb_to_recordset(${personalKinds}::jsonb) as p (kind text, "of" text, fields jsonb)
    where o.kind = p.kind and o.payload ->> p.of = ${accountId}`);
}
