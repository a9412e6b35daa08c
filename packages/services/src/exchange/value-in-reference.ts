import type { Database, Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';
import { exchangeRate } from '@assay/db/schema/money';
import { convert, rateOn } from '@assay/domain/money/exchange-rate';
import type { Money } from '@assay/domain/money/money';
import type { Valued } from '@assay/protocol/event/fields';
import { desc, lte } from 'drizzle-orm';
import { refused } from '../kernel/refused';

/** Enough of the newest rates to cross any two currencies of a central bank's daily table. */
const RATES_READ = 400;

/** An amount with its worth in the installation's reference currency, at the newest rate on or before `at`. */
export async function valueInReference(db: Database | Transaction, amount: Money, at: Date): Promise<Valued> {
  const date = at.toISOString().slice(0, 10);
  const [settings] = await db.select({ quote: installation.referenceCurrency }).from(installation);
  if (!settings) throw new Error('this installation has no identity yet');
  const needsRate = amount.currency !== settings.quote;
  const rates = needsRate
    ? await db
        .select()
        .from(exchangeRate)
        .where(lte(exchangeRate.date, date))
        .orderBy(desc(exchangeRate.date))
        .limit(RATES_READ)
    : [];
  const rate = rateOn(rates, amount.currency, settings.quote, date);
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
