import { newId } from '@assay/db/new-id';
import { exchangeRate } from '@assay/db/schema/money';
import { isDecimalString, parseDecimal } from '@assay/domain/money/decimal';
import { currencyCode } from '@assay/protocol/input/amount';
import { line } from '@assay/protocol/input/text';
import { fault, says } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refusedField } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';

const rateInput = z.object({
  currency: currencyCode,
  date: z.iso.date(says('Choose the day that the rate is for.')),
  rate: z
    .string(says('Write the rate.'))
    .trim()
    .refine(
      (text) => isDecimalString(text) && parseDecimal(text).digits > 0n,
      says('Write a number above zero with a decimal point, such as 1.0832.'),
    ),
  source: line('The source', { min: 2, max: 120 }),
});

type RateInput = z.output<typeof rateInput>;

/** An operator enters what one unit of the reference currency was worth on a day. A rate is never changed afterwards. */
export async function setRate(ctx: ServiceContext, input: unknown): Promise<void> {
  requireOperator(ctx);
  const entered = parseInput(rateInput, input);
  try {
    await inTransaction(ctx, (unit) => writeRate(unit, entered));
  } catch (error) {
    if (!breaksUnique(error, 'exchange_rate_once')) throw error;
    throw refusedField(
      'date',
      fault('There is a rate for {currency} on this day; rates are never changed.', { currency: entered.currency }),
    );
  }
}

async function writeRate(unit: Unit, { currency, date, rate, source }: RateInput): Promise<void> {
  const { referenceCurrency } = await readSettings(unit.tx);
  if (currency === referenceCurrency)
    throw refusedField('currency', fault('{currency} is the reference currency; its rate is always 1.', { currency }));
  if (date > unit.now.toISOString().slice(0, 10)) throw refusedField('date', fault('This day has not come yet.'));
  const id = newId<'exchange_rate'>();
  await recordEvent(unit, 'rate.set', {
    changes: [created('money.exchange_rate', id)],
    payload: { rateId: id, currency, date, rate },
  });
  await unit.tx
    .insert(exchangeRate)
    .values({ id, version: 1, base: referenceCurrency, quote: currency, date, rate, source });
}
