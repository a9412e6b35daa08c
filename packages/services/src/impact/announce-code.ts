import { estimator } from '@assay/db/schema/impact';
import { ne } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';

/** The worker says by which code it estimates, so that whoever asks knows whether figures are of another. */
export async function announceEstimatorCode(ctx: ServiceContext, codeVersion: string): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, ({ tx }) =>
    tx
      .insert(estimator)
      .values({ id: 1, codeVersion })
      .onConflictDoUpdate({
        target: estimator.id,
        set: { codeVersion },
        setWhere: ne(estimator.codeVersion, codeVersion),
      }),
  );
}
