import { newId } from '@assay/db/new-id';
import { exchangeRate } from '@assay/db/schema/money';
import { created, recordEvent } from '@assay/services/kernel/record-event';
import { inTransaction } from '@assay/services/kernel/transaction';
import { contextOf, type Stage } from './stage';
import { daysOn } from './plan/job-story';

/** Rounded rates of one euro, near those of late 2025; made up for the demo and said to be so. */
const perEuro: Readonly<Record<string, number>> = { USD: 1.16, GBP: 0.87, JPY: 178, INR: 103, KWD: 0.355, PLN: 4.24 };

const source = 'Demo rates, not for accounting';

/** One rate a month and currency over the thirteen months before `now`, drifting gently. */
export async function enterExchangeRates(stage: Stage, now: Date): Promise<void> {
  for (let month = 13; month >= 0; month -= 1) {
    const at = daysOn(now, -30.5 * month - 1);
    const date = at.toISOString().slice(0, 10);
    await inTransaction(contextOf(stage, { type: 'system', job: 'seed' }, at), async (unit) => {
      for (const [quote, base] of Object.entries(perEuro)) {
        const id = newId<'exchange_rate'>();
        const rate = (base * (1 + 0.02 * Math.sin(month / 2 + base))).toPrecision(5);
        await recordEvent(unit, 'rate.set', {
          changes: [created('money.exchange_rate', id)],
          payload: { currency: quote, date, rate, rateSource: source },
        });
        await unit.tx.insert(exchangeRate).values({ id, version: 1, base: 'EUR', quote, date, rate, source });
      }
    });
  }
}
