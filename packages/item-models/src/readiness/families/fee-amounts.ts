import { quoteFees, type FeeQuote } from '@assay/domain/fees/quote-fees';
import { currencyExponent } from '@assay/domain/money/currency';
import { formatMoney } from '@assay/domain/money/format-money';
import { add, money, percentOf, subtract, type Money } from '@assay/domain/money/money';
import type { RuleFamily } from '../variant';

const asked = {
  freelancer: {
    text: 'How much of it does the freelancer receive?',
    of: (quote: FeeQuote) => quote.freelancerReceives,
  },
  client: { text: 'How much does the client pay in all?', of: (quote: FeeQuote) => quote.clientPays },
  platform: { text: 'How much does the marketplace keep in all?', of: (quote: FeeQuote) => quote.platformKeeps },
} as const;

export const feeAmounts: RuleFamily = {
  id: 'readiness-fee-amounts',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'prices',
  level: 'apply',
  title: 'What a price means for each side',
  predictedDifficulty: 0.85,
  status: 'active',
  source: 'The fees in force',
  misconceptions: {
    'fee-forgotten': 'The price is what everybody pays and receives.',
    'other-side': 'The fee of the other side is applied.',
    'both-fees': 'One side bears both fees.',
    'usual-elsewhere': 'The fee is a round percentage, as on many other sites.',
    'one-fee-only': 'Only one side pays a fee.',
  },
  build: (random, rules) => {
    const who = random.pick(['freelancer', 'client', 'platform']);
    const staged = random.chance(0.5);
    const { currency } = rules;
    const parts = (staged ? [random.int(2, 9) * 100, random.int(3, 12) * 50] : [random.int(4, 30) * 50]).map((major) =>
      money(BigInt(major) * 10n ** BigInt(currencyExponent(currency)), currency),
    );
    const show = (amount: Money) => formatMoney(amount, 'en', 'code');
    const quotes = parts.map((price) => quoteFees(price, rules.fees));
    const total = (pick: (quote: FeeQuote) => Money) => quotes.map(pick).reduce((x, y) => add(x, y));
    const price = total((quote) => quote.price);
    const [fees, clientFee, freelancerFee] = [
      total((q) => q.platformKeeps),
      total((q) => q.clientFee),
      total((q) => q.freelancerFee),
    ];
    const ten = percentOf(price, '10');
    const wrong = {
      freelancer: [
        ['fee-forgotten', price],
        ['other-side', subtract(price, clientFee)],
        ['both-fees', subtract(price, fees)],
        ['usual-elsewhere', subtract(price, ten)],
        ['usual-elsewhere', subtract(price, percentOf(price, '15'))],
        ['usual-elsewhere', subtract(price, percentOf(price, '20'))],
      ],
      client: [
        ['fee-forgotten', price],
        ['other-side', add(price, freelancerFee)],
        ['both-fees', add(price, fees)],
        ['usual-elsewhere', add(price, ten)],
        ['usual-elsewhere', add(price, percentOf(price, '15'))],
        ['usual-elsewhere', add(price, percentOf(price, '20'))],
      ],
      platform: [
        ['one-fee-only', freelancerFee],
        ['one-fee-only', clientFee],
        ['usual-elsewhere', ten],
        ['usual-elsewhere', percentOf(price, '15')],
        ['usual-elsewhere', percentOf(price, '20')],
        ['usual-elsewhere', percentOf(price, '25')],
      ],
    } as const;
    const prices = parts.map(show).join(' and ');
    const stem = staged
      ? `A contract has two milestones, priced ${prices}; both are released. ${asked[who].text}`
      : `A contract is agreed at ${prices} and the work is released. ${asked[who].text}`;
    return {
      parameters: { structure: { who, staged }, surface: { price: show(price) } },
      stem,
      key: show(total(asked[who].of)),
      wrong: random
        .shuffle<readonly [string, Money]>(wrong[who])
        .map(([misconception, amount]) => ({ misconception, text: show(amount) })),
    };
  },
};
