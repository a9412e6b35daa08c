import { randomBytes } from 'node:crypto';
import type { Database, Transaction } from '@assay/db/connect';
import type { NoteSigner } from '@assay/transparency/note-key';
import { sql } from 'drizzle-orm';
import { listVerifierKey, logSigner } from '../log/log-key';
import { masterKeyOf } from '../log/personal/master-key';
import { beginSealing, sealNext } from '../log/seal';
import type { Market } from './open-market';

/** A text as the setting of the worker has it, and the key that it stands for. */
export const samplePersonKey = 'c2FtcGxlIGtleSBvZiB0ZXN0cywgMzIgYnl0ZXMgbG8';
export const sampleMasterKey = masterKeyOf(samplePersonKey);

export const sampleLogSigner = (): NoteSigner =>
  logSigner('https://assay.example', randomBytes(32).toString('base64url'));

/** Puts entries into the log as the appending consumer does, only quicker; answers the last position. */
export async function appendEntries(db: Database | Transaction, amount: number): Promise<number> {
  const [row] = await db.execute<{ last: number }>(sql`
    with moved as (
      update log.head
      set next_position = next_position + ${amount}::int, recorded_at = greatest(recorded_at, clock_timestamp())
      where id = 1
      returning next_position - ${amount}::int as first, recorded_at
    ),
    entered as (
      insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
      select moved.first + n, gen_random_uuid(), 'contract.started', 1,
        jsonb_build_object('type', 'account', 'accountId', gen_random_uuid()), 'simulated', gen_random_uuid(),
        jsonb_build_array(jsonb_build_object('table', 'market.contract', 'id', gen_random_uuid(), 'version', 1)),
        jsonb_build_object('contractId', gen_random_uuid(), 'share', n / 8.0, 'value', jsonb_build_object('amountMinor', (n * 100)::text, 'currency', 'EUR')),
        clock_timestamp(), moved.recorded_at
      from moved, generate_series(0, ${amount}::int - 1) as n
    )
    select (first + ${amount}::int - 1)::float8 as last from moved`);
  return row?.last ?? Number.NaN;
}

/** Seals everything that is appended. */
export async function sealAll(market: Pick<Market, 'system'>, signer: NoteSigner): Promise<void> {
  await listVerifierKey(market.system(), signer);
  const epoch = await beginSealing(market.system());
  while ((await sealNext(market.system(), signer, epoch)).outcome === 'sealed');
}
