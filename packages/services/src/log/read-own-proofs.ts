import type { LogProof } from '@assay/transparency/log-proof';
import { sql } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { storedColumns, type StoredEntry } from './entry-bytes';
import { ownEntriesInput, readOwnPositions } from './own-positions';
import { proveEntries, readNewestKey } from './read-proof';

/** Several proofs in one file, all leading to one checkpoint. */
export type LogProofsDto = { readonly proofs: readonly LogProof[]; readonly verifierKey: string };

/** Proofs of a page of one's own entries, the newest first; entries that are not sealed yet are left out. */
export async function readOwnProofs(ctx: ServiceContext, input: unknown): Promise<LogProofsDto> {
  const { id: me } = requireReader(ctx);
  const filter = parseInput(ownEntriesInput, input);
  return inTransaction(ctx, async ({ tx }) => {
    const positions = await readOwnPositions(tx, me, filter);
    const entries = await tx.execute<StoredEntry>(sql`
      select ${storedColumns} from log.entry where position = any(${sql.param([...positions])}) order by position desc`);
    return { proofs: await proveEntries(tx, entries), verifierKey: await readNewestKey(tx) };
  });
}
