import { testimonyOf } from '@assay/services/testing/testimony';
import { openLastingWitness } from '@assay/testkit/commit-witness';
import { sql } from 'drizzle-orm';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { inspect, type Inspection } from './inspect';

/** PostgreSQL's own word on what was committed in an installation, also across its crashes. */
export type StageWitness = {
  /** What it saw and the log lacks, and what the log claims and nobody committed; of an installation that is quiet. */
  readonly faults: (inspection: Inspection) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Has it look on from here: before anybody works in the database. */
export async function openStageWitness(urls: () => RoleUrls): Promise<StageWitness> {
  const after = await inspect(urls(), async ({ owner }) => {
    const [row] = await owner.database.execute<{ last: number }>(
      sql`select coalesce(max(seq), 0)::float8 as last from log.outbox`,
    );
    return row?.last ?? 0;
  });
  const witness = await openLastingWitness(() => urls().owner);
  return {
    faults: async (inspection) => (await testimonyOf(await witness.rows(), inspection, after)).faults,
    close: witness.close,
  };
}
