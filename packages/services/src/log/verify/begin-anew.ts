import { verification } from '@assay/db/schema/log-seal';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { readProgress } from './progress';
import type { LogFault } from './report';
import { witnessFault } from './witness';

/** What the log lacks of the tree that the worker once found sound. */
export async function findLost(ctx: ServiceContext): Promise<LogFault | undefined> {
  requireSystem(ctx);
  const witness = (await readProgress(ctx.database))?.witness;
  return witness && witnessFault(ctx.database, witness);
}

/** Ends what was found wrong: from here on the log counts as it stands. Only an operator decides that. */
export async function beginVerificationAnew(ctx: ServiceContext): Promise<void> {
  requireSystem(ctx);
  await ctx.database
    .update(verification)
    .set({
      verifiedThrough: 0,
      roundThrough: 0,
      badPosition: null,
      badKind: null,
      witnessSize: null,
      witnessRoot: null,
    })
    .where(eq(verification.id, 1));
}
