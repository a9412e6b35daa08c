import { installation } from '@assay/db/schema/identity';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

/** Keeps whether there is a mail server, as the worker was started; kept mails can be opened only where there is none. */
export async function noteMailServer(ctx: ServiceContext, sendsMail: boolean): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx.select().from(installation).for('update');
    const row = orNotFound(locked);
    if (row.sendsMail === sendsMail) return;
    const said = (isSet: boolean) => (isSet ? 'set' : 'none');
    await recordEvent(unit, 'policy.changed', {
      changes: [changed('identity.installation', row)],
      payload: { setting: 'mailServer', from: said(row.sendsMail), to: said(sendsMail) },
    });
    await unit.tx
      .update(installation)
      .set({ sendsMail, version: row.version + 1 })
      .where(eq(installation.id, row.id));
  });
}
