import type { Database, Transaction } from '@assay/db/connect';
import { posting } from '@assay/db/schema/money-ledger';
import type { AccountId } from '@assay/domain/kernel/id';
import type { PostingPurpose } from '@assay/domain/ledger/posting';
import { clientBalances, freelancerBalances, type PurposeSums } from '@assay/domain/ledger/purpose-balances';
import type { ClientMoney, FreelancerMoney } from '@assay/protocol/dto/money-page';
import { eq, sum } from 'drizzle-orm';
import { moneyDtoOf } from '../money/to-dto';

/** The balances of a freelancer, by currency in alphabetical order. */
export async function freelancerMoneyOf(db: Database | Transaction, id: AccountId): Promise<FreelancerMoney[]> {
  const sums = await sumsByCurrency(db, 'freelancerId', id);
  return sums.map(([currency, purposes]) => {
    const { held, available, inTransit, withdrawn } = freelancerBalances(purposes);
    const dto = (amountMinor: bigint) => moneyDtoOf({ amountMinor, currency });
    return {
      currency,
      held: dto(held),
      available: dto(available),
      inTransit: dto(inTransit),
      withdrawn: dto(withdrawn),
    };
  });
}

/** The balances of a client, by currency in alphabetical order. */
export async function clientMoneyOf(db: Database | Transaction, id: AccountId): Promise<ClientMoney[]> {
  const sums = await sumsByCurrency(db, 'clientId', id);
  return sums.map(([currency, purposes]) => {
    const { held, paid, refunding, refunded } = clientBalances(purposes);
    const dto = (amountMinor: bigint) => moneyDtoOf({ amountMinor, currency });
    return { currency, held: dto(held), paid: dto(paid), refunding: dto(refunding), refunded: dto(refunded) };
  });
}

async function sumsByCurrency(
  db: Database | Transaction,
  side: 'clientId' | 'freelancerId',
  id: AccountId,
): Promise<[string, PurposeSums][]> {
  const rows = await db
    .select({ currency: posting.currency, purpose: posting.purpose, total: sum(posting.amountMinor) })
    .from(posting)
    .where(eq(posting[side], id))
    .groupBy(posting.currency, posting.purpose);
  const byCurrency = new Map<string, { [P in PostingPurpose]?: bigint }>();
  for (const { currency, purpose, total } of rows) {
    const sums = byCurrency.get(currency) ?? {};
    sums[purpose] = BigInt(total ?? '0');
    byCurrency.set(currency, sums);
  }
  return [...byCurrency].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
