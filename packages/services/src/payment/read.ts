import { payment } from '@assay/db/schema/money-payments';
import { contract } from '@assay/db/schema/market-contracts';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { type StartedPayment, startedPayment } from './start';

const readInput = z.object({ milestoneId: z.uuid() });

/** The payment of a milestone for its two parties; null while there is none. Bank details are for the client who pays. */
export async function readPayment(ctx: ServiceContext, input: unknown): Promise<StartedPayment | null> {
  const reader = requireReader(ctx);
  const { milestoneId } = parseInput(readInput, input);
  return inTransaction(ctx, async ({ tx }) => {
    const isParty = or(eq(contract.clientId, reader.id), eq(contract.freelancerId, reader.id));
    const [found] = await tx
      .select({ row: payment })
      .from(payment)
      .innerJoin(contract, eq(contract.id, payment.contractId))
      .where(and(eq(payment.milestoneId, brandId(milestoneId)), ne(payment.state, 'abandoned'), isParty));
    if (!found) return null;
    const { bankDetails } = await readSettings(tx);
    return startedPayment(found.row, found.row.payerId === reader.id ? bankDetails : null);
  });
}
