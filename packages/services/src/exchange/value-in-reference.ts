import type { Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';
import { exchangeRate } from '@assay/db/schema/money';
import { convert, type ExchangeRate, rateOn } from '@assay/domain/money/exchange-rate';
import type { Money } from '@assay/domain/money/money';
import type { Valued } from '@assay/protocol/event/fields';
import { and, desc, eq, lte, or } from 'drizzle-orm';
import { refused } from '../kernel/refused';

/** Enough of the newest rates to cross any two currencies of a central bank's daily table. */
const RATES_READ = 400;

/** An amount with its worth in the installation's reference currency, at the newest rate on or before `at`. */
export async function valueInReference(tx: Transaction, amount: Money, at: Date): Promise<Valued> {
  const date = at.toISOString().slice(0, 10);
  const { reference, rates } = await ratesOf(tx, amount.currency, date);
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

type Rates = { readonly reference: string; readonly rates: readonly ExchangeRate[] };

const known = new WeakMap<Transaction, Map<string, Promise<Rates>>>();

/** Read once for a transaction: all amounts of one act have their worth at one rate. */
function ratesOf(tx: Transaction, currency: string, date: string): Promise<Rates> {
  const ofTransaction = known.get(tx) ?? new Map<string, Promise<Rates>>();
  known.set(tx, ofTransaction);
  const key = `${currency} ${date}`;
  const rates = ofTransaction.get(key) ?? readRates(tx, currency, date);
  ofTransaction.set(key, rates);
  return rates;
}

/** The newest rate between the two currencies where there is one, which most amounts need no more than. */
async function readRates(tx: Transaction, currency: string, date: string): Promise<Rates> {
  const { base, quote } = exchangeRate;
  const { referenceCurrency } = installation;
  const isDirect = or(
    and(eq(base, currency), eq(quote, referenceCurrency)),
    and(eq(base, referenceCurrency), eq(quote, currency)),
  );
  const [row] = await tx
    .select({ reference: referenceCurrency, direct: exchangeRate })
    .from(installation)
    .leftJoin(exchangeRate, and(isDirect, lte(exchangeRate.date, date)))
    .orderBy(desc(exchangeRate.date))
    .limit(1);
  if (!row) throw new Error('this installation has no identity yet');
  const { reference, direct } = row;
  if (direct !== null) return { reference, rates: [direct] };
  return { reference, rates: currency === reference ? [] : await readNewest(tx, date) };
}

async function readNewest(tx: Transaction, date: string): Promise<readonly ExchangeRate[]> {
  return tx
    .select()
    .from(exchangeRate)
    .where(lte(exchangeRate.date, date))
    .orderBy(desc(exchangeRate.date))
    .limit(RATES_READ);
}
