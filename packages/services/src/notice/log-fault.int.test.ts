import { mail } from '@assay/db/schema/identity';
import type { EventId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { grantRole } from '../account/grant-role';
import { keepProgress, notBegun } from '../log/verify/progress';
import { deliverEvent } from '../outbox/deliver-event';
import { relayUnrelayed } from '../outbox/relay-unrelayed';
import { useMarket } from '../testing/fixture';
import { listNotices } from './list';
import { noticeWrite } from './write';

const market = useMarket();

async function settle(): Promise<void> {
  const ids: EventId[] = [];
  await relayUnrelayed(market.system(), 1_000, async (given) => void ids.push(...given));
  for (const eventId of ids) await deliverEvent(market.system(), [noticeWrite], { eventId, attempt: 1, isLast: false });
}

it('each operator, and nobody else, is told of a fault of the log on the page and by mail, once however often it is found', async () => {
  const [olga, nina] = [await market.member('Olga Operator'), await market.member('Nina Nobody')];
  await grantRole(market.as(nina, ['operator']), { accountId: olga, role: 'operator' });
  for (const position of [4, 4, 4])
    await keepProgress(market.system(), { ...notBegun, bad: { position, kind: 'altered' } });
  await settle();
  const told = async (id: typeof olga) =>
    (await listNotices(market.as(id), { limit: 100 })).items.filter(({ kind }) => kind === 'log.fault_found');
  expect(await told(olga)).toMatchObject([
    { line: expect.stringContaining('position 4 of the transaction log altered') },
  ]);
  expect(await told(nina)).toEqual([]);
  const mails = await market.owner.database.select().from(mail).where(eq(mail.accountId, olga));
  expect(mails.map(({ subject }) => subject)).toEqual(['The log is not as it was sealed']);
});
