import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';
import { scriptQuestion } from '../script';

const rates = [
  { name: 'vat', rates: ['0.19', '0.21', '0.25', '0.07'] },
  { name: 'commission', rates: ['0.15', '0.125', '0.05', '0.035'] },
  { name: 'discount', rates: ['0.15', '0.35', '0.05', '0.125'] },
  { name: 'fee', rates: ['0.029', '0.015', '0.045', '0.025'] },
] as const;

type Mode = 'ROUND_HALF_UP' | 'ROUND_HALF_EVEN' | 'ROUND_DOWN' | 'ROUND_UP';

/** Cents as the mode rounds them, near enough for choosing prices. */
const rounders: Readonly<Record<Mode, (cents: number) => number>> = {
  ROUND_HALF_UP: (cents) => Math.floor(cents + 0.5),
  ROUND_HALF_EVEN: (cents) => (cents % 2 === 0.5 ? Math.floor(cents) : Math.floor(cents + 0.5)),
  ROUND_DOWN: Math.floor,
  ROUND_UP: Math.ceil,
};

/** Prices for which rounding each line and rounding the sum differ, if some are found soon. */
function pricesThatDiffer(random: Random, count: number, rate: number, mode: Mode): string[] {
  const round = (cents: number) => rounders[mode](Number(cents.toFixed(6)));
  const sum = (values: readonly number[]) => values.reduce((x, y) => x + y, 0);
  let cents: number[] = [];
  for (let draw = 0; draw < 30; draw += 1) {
    cents = Array.from({ length: count }, () => random.int(2, 40) * 100 + random.pick([10, 50, 90, 30, 70]));
    const parts = cents.map((price) => price * rate);
    if (sum(parts.map(round)) !== round(sum(parts))) break;
  }
  return cents.map((price) => (price / 100).toFixed(2));
}

/** Cents per line or per sum, and which way a half cent goes. */
export const decimalMoney: ProgramFamily = {
  id: 'python-decimal-money',
  version: 1,
  test: 'python',
  objective: 'numbers',
  level: 'analyse',
  title: 'Rounding lines or the sum with Decimal',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Python 3.14 Library Reference, decimal: quantize, Rounding modes, Quick-start tutorial',
  misconceptions: {
    'sum-first': 'Rounding every line gives the same as rounding the sum.',
    'lines-first': 'Rounding the sum gives the same as rounding every line.',
    'mode-ignored': 'quantize rounds halves to the even cent, whatever it is told.',
    'default-half-up': 'Without a mode quantize rounds halves up.',
    'cut-off': 'quantize cuts off what lies behind the cents.',
    'not-rounded': 'Decimal keeps every digit until it is printed.',
  },
  build: (random) => {
    const { name, rates: choices } = random.pick(rates);
    const rate = random.pick(choices);
    const mode = random.pick(['ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_DOWN', 'ROUND_UP']);
    const per = random.pick(['line', 'sum']);
    const count = random.int(2, 3);
    const prices = pricesThatDiffer(random, count, Number(rate), mode);
    const program = (where: 'line' | 'sum', rounding: string, keepsDigits = false) => code`
      from decimal import Decimal, ${rounding}

      cent = Decimal('0.01')
      ${name} = Decimal('${rate}')
      prices = [${prices.map((price) => `'${price}'`).join(', ')}]
      parts = [Decimal(price) * ${name} for price in prices]
      ${where === 'line' && !keepsDigits ? `parts = [part.quantize(cent, ${rounding}) for part in parts]` : ''}
      ${where === 'sum' && !keepsDigits ? `print(sum(parts).quantize(cent, ${rounding}))` : 'print(sum(parts))'}
    `;
    const other = per === 'line' ? 'sum' : 'line';
    const modes = ['ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_DOWN', 'ROUND_UP'];
    const ideas: Record<string, string> = {
      ROUND_HALF_UP: 'default-half-up',
      ROUND_HALF_EVEN: 'mode-ignored',
      ROUND_DOWN: 'cut-off',
      ROUND_UP: 'mode-ignored',
    };
    return scriptQuestion({
      structure: { mode, per, count },
      surface: { name, rate, prices: prices.join(' ') },
      key: program(per, mode),
      wrong: [
        [per === 'line' ? 'sum-first' : 'lines-first', program(other, mode)],
        ['not-rounded', program(per, mode, true)],
        ...modes.map((each) => [ideas[each] ?? '', program(per, each)] as const),
        ...modes.map((each) => [ideas[each] ?? '', program(other, each)] as const),
      ],
    });
  },
};
