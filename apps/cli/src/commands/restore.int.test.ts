import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventId } from '@assay/domain/kernel/id';
import { readSettings } from '@assay/local/env';
import { withInstallation } from '@assay/local/installation';
import { readRecord } from '@assay/local/installation-record';
import { openSecrets } from '@assay/local/secrets';
import { verifyLedger } from '@assay/services/ledger/verify-ledger';
import { logAppend } from '@assay/services/log/append';
import { deliverEvent } from '@assay/services/outbox/deliver-event';
import { relayUnrelayed } from '@assay/services/outbox/relay-unrelayed';
import { startPayment } from '@assay/services/payment/start';
import { agreeContract, firstMilestone } from '@assay/services/testing/contract';
import { countLogFaults } from '@assay/services/testing/log-faults';
import { relayToLog } from '@assay/services/testing/market-history';
import { openMarket, type OpenMarket } from '@assay/services/testing/open-market';
import { rowFaults } from '@assay/services/testing/row-faults';
import { digestDatabase } from '@assay/testkit/database-digest';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useBackedUpMarket } from '../testing/backed-up-market';
import { runCommand } from '../testing/run-command';
import { sampleMasterKey } from '@assay/services/testing/log';

const here = useBackedUpMarket();

const compared = {
  schemas: ['assay', 'identity', 'market', 'money', 'assessment', 'credential', 'log', 'impact'],
  columnsLeftOut: ['xid', 'inner_pad', 'outer_pad', 'login'],
};

async function restoredMarket(): Promise<OpenMarket> {
  return withInstallation(readSettings(), async ({ urls }) => openMarket(urls));
}

describe('a restored market', () => {
  it('has every row, rule and counter of the one that was backed up', async () => {
    const { code, out } = await here.restore();
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ secrets: 'backup', ledger: expect.objectContaining({ ok: true }) }),
    ]);
    expect(await digestDatabase(here.target(), compared)).toEqual(
      await digestDatabase(here.market.urls.owner, compared),
    );
    expect(await readRecord(readSettings())).toEqual({ publicUrl: 'http://localhost:3000', market: 'real' });
    expect(await openSecrets(here.newDataFolder())).toEqual(await openSecrets(here.dataFolder()));
    expect((await stat(join(here.newDataFolder(), 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(here.newDataFolder(), 'log-seed'), 'utf8')).toBe('of the log');
  });

  it('goes on: the outbox where it stood, new work, watched rows, and rights of each role', async () => {
    expect((await here.restore()).code).toBe(0);
    const there = await restoredMarket();
    try {
      const ids = (of: { owner: OpenMarket['owner'] }) =>
        of.owner.database.execute<{ id: string }>(sql`select id from log.outbox where relayed_at is null order by seq`);
      const waiting = (await ids(here.market)).map(({ id }) => id);
      expect(waiting.length).toBeGreaterThan(0);
      const relayed: EventId[] = [];
      await relayUnrelayed(there.system(), 10_000, async (given) => void relayed.push(...given));
      expect(relayed).toEqual(waiting);
      const ctx = there.system('log.append');
      for (const eventId of relayed)
        await deliverEvent(ctx, [logAppend([], sampleMasterKey)], { eventId, attempt: 1, isLast: false });
      await agreeContract(there);
      await relayToLog(there);
      expect([await rowFaults(there), await countLogFaults(there)]).toEqual([[], 0]);

      const asks = (database: OpenMarket['owner']['database'], query: string) =>
        database.execute(sql.raw(query)).then(
          () => 'done',
          (error: Error) => String(Reflect.get(Object(error.cause), 'code')),
        );
      const marketplace = there.anonymous().database;
      expect(await asks(there.owner.database, 'update market.job set version = version + 1')).toBe('AS001');
      expect(await asks(there.owner.database, 'delete from log.entry')).toBe('AS003');
      expect(await asks(marketplace, 'select * from assessment.variant')).toBe('42501');
      expect(await asks(marketplace, 'select * from market.job')).toBe('done');
    } finally {
      await there.close();
    }
  });

  it('is of one instant, however much was written meanwhile', async () => {
    const from = join(here.folder(), 'busy');
    const settled = { isOver: false };
    const busy = Array.from({ length: 3 }, async () => {
      while (!settled.isOver) {
        const agreed = await agreeContract(here.market);
        await startPayment(here.market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
      }
    });
    const { code } = await runCommand('backup', from);
    settled.isOver = true;
    await Promise.all(busy);
    expect(code).toBe(0);
    expect((await here.restore(from)).code).toBe(0);
    const there = await restoredMarket();
    try {
      expect(await rowFaults(there)).toEqual([]);
      expect((await verifyLedger(there.system())).faults).toEqual([]);
    } finally {
      await there.close();
    }
  });
});
