import type { AccountId } from '@assay/domain/kernel/id';
import { setRate } from '@assay/services/exchange/set-rate';
import { daysOn } from './plan/hours';
import { asPerson, type Stage } from './stage';

/** Euros for one unit, rounded, near those of late 2025; made up for the demo and said to be so. */
const euros: Readonly<Record<string, number>> = {
  USD: 0.862,
  GBP: 1.149,
  JPY: 0.00562,
  INR: 0.00971,
  KWD: 2.817,
  PLN: 0.2358,
};

const source = 'Demo rates, not for accounting';

/** One rate a month and currency over the thirteen months before `now`, drifting gently, entered by the operator. */
export async function enterExchangeRates(stage: Stage, operator: AccountId, now: Date): Promise<void> {
  for (let month = 13; month >= 0; month -= 1) {
    const at = daysOn(now, -30.5 * month - 1);
    const date = at.toISOString().slice(0, 10);
    for (const [currency, base] of Object.entries(euros)) {
      const rate = (base * (1 + 0.02 * Math.sin(month / 2 + base))).toPrecision(4);
      await setRate(asPerson(stage, operator, at, ['operator']), { currency, date, rate, source });
    }
  }
}
