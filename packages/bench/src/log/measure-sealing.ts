import { appendEntries, sampleLogSigner } from '@assay/services/testing/log';
import { listVerifierKey } from '@assay/services/log/log-key';
import { beginSealing, sealNext } from '@assay/services/log/seal';
import { verifyLog } from '@assay/services/log/verify/verify-log';
import type { OpenMarket } from '@assay/services/testing/open-market';
import { sql } from 'drizzle-orm';
import type { Figure } from '../measure/figure';
import { rateFigure, type Timed } from './rate';

/** A rate of at least a quarter of the baseline's. */
const goal = 4;

const signer = sampleLogSigner();

/** Canonical bytes, tree and signed checkpoints in batches, against one statement that hashes the text of each of those rows. */
export async function measureSealing(market: OpenMarket, rounds: number, entries: number): Promise<Figure> {
  await listVerifierKey(market.system(), signer);
  const epoch = await beginSealing(market.system());
  const sealAll = async () => {
    while ((await sealNext(market.system(), signer, epoch)).outcome === 'sealed');
  };
  // What others appended before is sealed beforehand.
  await sealAll();
  const timed: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const last = await appendEntries(market.owner.database, entries);
    const baseline = await millisecondsOf(() => hashRows(market, last - entries));
    timed.push({ subject: await millisecondsOf(sealAll), baseline });
  }
  return rateFigure({ what: 'Seal', against: 'SHA-256 of the same rows in SQL', goal, rows: entries }, timed);
}

/** The whole log read, hashed and compared again with what was sealed, against the same. */
export async function measureVerifying(market: OpenMarket, rounds: number, entries: number): Promise<Figure> {
  const epoch = await beginSealing(market.system());
  let last = await appendEntries(market.owner.database, 1);
  while (last < entries) last = await appendEntries(market.owner.database, Math.min(50_000, entries - last));
  while ((await sealNext(market.system(), signer, epoch)).outcome === 'sealed');
  const timed: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const baseline = await millisecondsOf(() => hashRows(market, 0));
    const subject = await millisecondsOf(async () => {
      const report = await verifyLog(market.system(), { keys: [signer], outside: [] });
      if (!report.ok || report.verifiedThrough !== last) throw new Error('the log of the benchmark does not verify');
    });
    timed.push({ subject, baseline });
  }
  const what = `Verify a whole log of ${last.toLocaleString('en')} entries`;
  return rateFigure({ what, against: 'SHA-256 of the same rows in SQL', rows: last }, timed);
}

async function hashRows({ owner }: OpenMarket, after: number): Promise<void> {
  await owner.database.execute(sql`
    select count(sha256(convert_to(e::text, 'UTF8'))) from log.entry e where position > ${after}`);
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
