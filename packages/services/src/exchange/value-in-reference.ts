import type { Database, Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';
import { exchangeRate } from '@assay/db/schema/money';
import { convert, rateOn } from '@assay/domain/money/exchange-rate';
import type { Money } from '@assay/domain/money/money';
import type { Valued } from '@assay/protocol/event/fields';
import { and, desc, eq, lte, or } from 'drizzle-orm';
import { refused } from '../kernel/refused';

/** Enough of the newest rates to cross any two currencies of a central bank's daily table. */
const RATES_READ = 400;

/** An amount with its worth in the installation's reference currency, at the newest rate on or before `at`. */
export async function valueInReference(db: Database | Transaction, amount: Money, at: Date): Promise<Valued> {
  const date = at.toISOString().slice(0, 10);
  const { reference, direct } = await readDirect(db, amount.currency, date);
  const isCrossed = direct === null && amount.currency !== reference;
  const rates = isCrossed ? await readNewest(db, date) : direct === null ? [] : [direct];
  const rate = rateOn(rates, amount.currency, reference, date);
  if (!rate) throw refused('rate_missing', { currency: amount.currency });
  const worth = convert(amount, rate);
  return {
    amountMinor: String(amount.amountMinor),
    currency: amount.currency,
    referenceMinor: String(worth.amountMinor),
    referenceCurrency: worth.currency,
    rate: rate.rate,
    rateDate: rate.date,
  };
}

/** The reference currency and, where there is one, the newest rate between the two: most amounts need no more. */
async function readDirect(db: Database | Transaction, currency: string, date: string) {
  const { base, quote } = exchangeRate;
  const { referenceCurrency } = installation;
  const isDirect = or(
    and(eq(base, currency), eq(quote, referenceCurrency)),
    and(eq(base, referenceCurrency), eq(quote, currency)),
  );
  const [row] = await db
    .select({ reference: referenceCurrency, direct: exchangeRate })
    .from(installation)
    .leftJoin(exchangeRate, and(isDirect, lte(exchangeRate.date, date)))
    .orderBy(desc(exchangeRate.date))
    .limit(1);
  if (!row) throw new Error('this installation has no identity yet');
  return row;
}

async function readNewest(db: Database | Transaction, date: string) {
  return db
    .select()
    .from(exchangeRate)
    .where(lte(exchangeRate.date, date))
    .orderBy(desc(exchangeRate.date))
    .limit(RATES_READ);
}
