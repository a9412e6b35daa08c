import type { Transaction } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { type DrawnFrom, impactRun } from '@assay/db/schema/impact';
import { impactRequest, type ImpactRequested } from '@assay/protocol/dto/impact';
import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { readSealedSize } from '../log/sealed-tree';
import { findEstimatorCode, findNewestDone, findOpen } from './find-runs';
import { toRun } from './run-dto';

/** Seeds that are drawn are short enough to be typed again. */
const SEEDS = 1_000_000_000;

/**
 * Asks the worker for estimates. While a run of the source waits or is under way, that one answers; where the log has not
 * moved since the newest one was done, the worker is known to estimate by the same code, and this release can read its
 * figures, that one.
 */
export async function requestImpact(ctx: ServiceContext, input: unknown): Promise<ImpactRequested> {
  const { id: requestedBy } = requireOperator(ctx);
  const wanted = parseInput(impactRequest, input);
  const { source } = wanted;
  return inTransaction(ctx, async ({ tx }) => {
    if (source === 'market') {
      const done = await findNewestDone(tx, source);
      if (done && (await isUnchanged(tx, done)) && toRun(done) !== null) return { runId: done.id, isNew: false };
    }
    const [added] = await tx
      .insert(impactRun)
      .values({
        id: newId<'impact_run'>(),
        source,
        state: 'waiting',
        progress: 0,
        begun: 0,
        requestedBy,
        requestedAt: sql`assay.now()`,
        drawnFrom: wanted.source === 'study' ? drawnFrom(wanted) : null,
      })
      .onConflictDoNothing({ target: impactRun.source, where: sql`state in ('waiting', 'running')` })
      .returning({ id: impactRun.id });
    return added ? { runId: added.id, isNew: true } : { runId: await findOpen(tx, source), isNew: false };
  });
}

async function isUnchanged(
  tx: Transaction,
  { snapshotPosition, codeVersion }: Pick<typeof impactRun.$inferSelect, 'snapshotPosition' | 'codeVersion'>,
): Promise<boolean> {
  if (snapshotPosition !== (await readSealedSize(tx))) return false;
  return codeVersion === (await findEstimatorCode(tx));
}

type Study = Extract<z.output<typeof impactRequest>, { source: 'study' }>;

function drawnFrom({ preset, mode, seed = randomInt(SEEDS) }: Study): DrawnFrom {
  return { preset, mode, seed };
}
