import { impactSources, type ImpactPage } from '@assay/protocol/dto/impact';
import { z } from 'zod';
import { snapshot } from '../figures/as-of';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { findNewest, findNewestDone } from './find-runs';
import { toRun, toSummary } from './run-dto';

const pageInput = z.object({ source: z.enum(impactSources) });

/** The newest run of a source and the newest with figures, for operators. */
export async function readImpactPage(ctx: ServiceContext, input: unknown): Promise<ImpactPage> {
  requireOperator(ctx);
  const { source } = parseInput(pageInput, input);
  return inTransaction(
    ctx,
    async ({ tx }) => {
      const [latest, done] = [await findNewest(tx, source), await findNewestDone(tx, source)];
      return { latest: latest ? toSummary(latest) : null, shown: done ? toRun(done) : null };
    },
    snapshot,
  );
}
