import type { AccountId } from '@assay/domain/kernel/id';
import { setRate } from '@assay/services/exchange/set-rate';
import { daysOn } from './plan/hours';
import { asPerson, type Stage } from './stage';

/** Units for one euro, rounded, near those of late 2025; made up for the demo and said to be so. */
const perEuro: Readonly<Record<string, number>> = {
  USD: 1.16,
  GBP: 0.87,
  JPY: 178,
  INR: 103,
  KWD: 0.355,
  PLN: 4.24,
};

const source = 'Demo rates, not for accounting';

/** One rate a month and currency over the thirteen months before `now`, drifting gently, entered by the operator. */
export async function enterExchangeRates(stage: Stage, operator: AccountId, now: Date): Promise<void> {
  for (let month = 13; month >= 0; month -= 1) {
    const at = daysOn(now, -30.5 * month - 1);
    const date = at.toISOString().slice(0, 10);
    for (const [currency, base] of Object.entries(perEuro)) {
      const rate = (base * (1 + 0.02 * Math.sin(month / 2 + base))).toPrecision(4);
      await setRate(asPerson(stage, operator, at, ['operator']), { currency, date, rate, source });
    }
  }
}
