import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { whole: 'cents', parts: 'partners', part: 'share' },
  { whole: 'seconds', parts: 'minute', part: 'minutes' },
  { whole: 'pages', parts: 'per_sheet', part: 'sheets' },
  { whole: 'boxes', parts: 'per_pallet', part: 'pallets' },
  { whole: 'balance', parts: 'months', part: 'payment' },
  { whole: 'guests', parts: 'per_table', part: 'tables' },
] as const;

/** Quotient and rest, also below zero. */
export const splitAmount: ProgramFamily = {
  id: 'python-split-amount',
  version: 1,
  test: 'python',
  objective: 'numbers',
  level: 'apply',
  title: 'Quotient and rest, also below zero',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Python 3.14 Language Reference, 6.7 Binary arithmetic operations; Library Reference, divmod',
  misconceptions: {
    'toward-zero': 'Division with // cuts off towards zero.',
    'rest-has-sign-of-first': 'The rest of a negative number is negative.',
    'quotient-rounded': 'Division with // rounds to the nearest number.',
    'rest-is-fraction': 'The rest is what stands behind the decimal point.',
    'true-division': 'Division of whole numbers with / gives a whole number.',
    'float-kept': 'Division with // always gives a whole number without a point.',
  },
  build: (random) => {
    const { whole, parts, part } = random.pick(worlds);
    const divisor = random.int(3, 9);
    const quotient = random.int(4, 40);
    const rest = random.int(1, divisor - 1);
    const form = random.pick(['negative', 'negative-divmod', 'positive', 'float', 'ceiling']);
    const signed = form === 'negative' || form === 'negative-divmod';
    const amount = (quotient * divisor + rest) * (signed ? -1 : 1);
    const shown = form === 'float' ? `${amount}.0` : String(amount);
    const program = (...lines: readonly string[]) => code`
      ${lines.some((line) => line.includes('math.')) ? 'import math\n' : ''}
      ${whole}, ${parts} = ${shown}, ${divisor}
      ${lines.join('\n')}
    `;
    const both = (q: string, r: string) => program(`${part}, rest = ${q}, ${r}`, `print(${part}, rest)`);
    const [q, r] = [`${whole} // ${parts}`, `${whole} % ${parts}`];
    const divided = `${whole} / ${parts}`;
    const cut = `int(${divided})`;
    const fraction = `round(${divided} % 1 * 10)`;
    const signedRest = `int(math.fmod(${whole}, ${parts}))`;
    const keys = {
      negative: both(q, r),
      'negative-divmod': program(`${part}, rest = divmod(${whole}, ${parts})`, `print(${part}, rest)`),
      positive: program(`print(${divided} == ${q}, ${q}, ${r})`),
      float: both(q, r),
      ceiling: program(`${part} = -(-${whole} // ${parts})`, `print(${part}, ${part} * ${parts} - ${whole})`),
    };
    const below = [
      ['toward-zero', both(cut, signedRest)],
      ['rest-has-sign-of-first', both(q, signedRest)],
      ['toward-zero', both(cut, r)],
      ['rest-has-sign-of-first', both(q, `-(${r})`)],
    ] as const;
    const wrongs = {
      negative: below,
      'negative-divmod': below,
      positive: [
        ['true-division', program(`print(True, ${q}, ${r})`)],
        ['rest-is-fraction', program(`print(False, ${q}, ${fraction})`)],
        ['quotient-rounded', program(`print(False, ${q} + 1, ${r})`)],
        ['rest-is-fraction', program(`print(True, ${q}, ${fraction})`)],
      ],
      float: [
        ['float-kept', both(`int(${q})`, `int(${r})`)],
        ['true-division', both(`round(${divided}, 2)`, r)],
        ['rest-is-fraction', both(q, `${fraction} / 1`)],
        ['quotient-rounded', both(`${q} + 1`, r)],
      ],
      ceiling: [
        ['toward-zero', program(`${part} = ${q}`, `print(${part}, ${part} * ${parts} - ${whole})`)],
        ['rest-has-sign-of-first', program(`${part} = ${q} + 1`, `print(${part}, ${r})`)],
        ['quotient-rounded', program(`${part} = ${q}`, `print(${part}, ${r})`)],
        ['rest-has-sign-of-first', program(`${part} = -(${q} + 1)`, `print(${part}, ${part} * ${parts} - ${whole})`)],
      ],
    } as const;
    const [central, ...others] = wrongs[form];
    return scriptQuestion({
      structure: { form },
      surface: { whole, amount, divisor },
      key: keys[form],
      wrong: [central, ...others],
    });
  },
};
