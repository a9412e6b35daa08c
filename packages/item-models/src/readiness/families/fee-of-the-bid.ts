import { quoteFees } from '@assay/domain/fees/quote-fees';
import { shown, units } from '../amounts';
import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

export const feeOfTheBid: RuleFamily = {
  id: 'readiness-fee-of-the-bid',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'prices',
  level: 'apply',
  title: 'Which fee holds when fees change',
  predictedDifficulty: 0.78,
  status: 'active',
  source: 'The rule that a contract keeps the fees of its bid',
  misconceptions: {
    'fee-at-release': 'The fee on the day of release holds.',
    'fee-at-contract': 'The fee on the day of the contract holds.',
    'fee-before': 'The fee of an earlier time holds.',
    'fees-together': 'Fees of several times are added up.',
    'no-fee': 'A contract that lived through a change pays no fee.',
  },
  build: (random, { fees, currency }) => {
    const side = random.pick(['freelancer', 'client']);
    // The fee changes between the bid and the release, or every rule would lead to one sum.
    const shape = random.pick(['before the first change', 'between the changes']);
    const base = Number(fees[side].percent);
    const rates = random.shuffle([base, base + 2, base + 5]).map((rate) => String(Number(rate.toFixed(2))));
    const start = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const on = (days: number) => dayAfter(start, days);
    const changes = [20, 40] as const;
    const bid = { 'before the first change': 8, 'between the changes': 22 }[shape] + random.int(0, 8);
    const contract = bid + random.int(4, 9);
    const release = Math.max(contract, changes[1]) + random.int(3, 15);
    const rateOn = (day: number) => rates[changes.filter((change) => day >= change).length] ?? '0';
    const price = units(random.int(6, 60) * 50, currency);
    const amountAt = (percent: string) => {
      const quote = quoteFees(price, { ...fees, [side]: { percent } });
      return shown(side === 'freelancer' ? quote.freelancerReceives : quote.clientPays);
    };
    const rest = rates.filter((rate) => rate !== rateOn(bid));
    const asks = {
      freelancer: 'How much does the freelancer receive?',
      client: 'How much does the client pay in all?',
    }[side];
    return {
      parameters: { structure: { side, shape }, surface: { price: shown(price), start: on(0) } },
      stem:
        `The fee of ${side}s is ${rates[0]} %, from ${on(changes[0])} ${rates[1]} %, and from ${on(changes[1])} ${rates[2]} %. ` +
        `A bid of ${shown(price)} is sent on ${on(bid)}, becomes a contract on ${on(contract)} and is released on ${on(release)}. ${asks}`,
      key: amountAt(rateOn(bid)),
      wrong: [
        { misconception: 'fee-at-release', text: amountAt(rateOn(release)) },
        { misconception: 'fee-at-contract', text: amountAt(rateOn(contract)) },
        ...random.shuffle([
          ...rest.map((rate) => ({ misconception: 'fee-before', text: amountAt(rate) })),
          { misconception: 'no-fee', text: shown(price) },
          {
            misconception: 'fees-together',
            text: amountAt(String(rates.reduce((total, rate) => total + Number(rate), 0))),
          },
        ]),
      ],
    };
  },
};
