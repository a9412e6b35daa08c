import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';

type Wrong = { readonly misconception: string; readonly program: string };
type Question = { readonly key: string; readonly mutants: readonly [Wrong, ...Wrong[]] };

/** Prices whose product with a hundred falls just below the whole number. */
const slippery = Array.from({ length: 9000 }, (_, at) => (at + 500) / 100).filter(
  (price) => Math.trunc(price * 100) < Math.round(price * 100),
);

const things = ['fares', 'prices', 'fees', 'rents', 'tips', 'tolls'] as const;

function cut(random: Random, list: string): Question {
  const prices = random.shuffle([
    ...random.sample(slippery, random.int(1, 2)),
    random.int(10, 80) + 0.5,
    random.int(10, 80),
  ]);
  const program = (cents: string) => code`
    const ${list} = [${prices.join(', ')}];
    const cents = ${list}.map((each) => ${cents});
    console.log(cents.join(' '));
  `;
  return {
    key: program('Math.trunc(each * 100)'),
    mutants: [
      { misconception: 'product-exact', program: program('Math.round(each * 100)') },
      { misconception: 'cut-rounds-up', program: program('Math.round(each * 100) + 1') },
      { misconception: 'error-everywhere', program: program('Math.round(each * 100) - 1') },
      { misconception: 'cut-drops-cents', program: program('Math.trunc(each) * 100') },
    ],
  };
}

function joined(random: Random, list: string): Question {
  const [net, tax] = [random.int(20, 90) + random.pick([0.5, 0.25, 0]), random.int(2, 9) + random.pick([0.5, 0.2])];
  const program = (sum: string) => code`
    const ${list} = { net: ${net}, tax: ${tax} };
    const total = ${sum};
    console.log(total);
  `;
  return {
    key: program(`${list}.net.toFixed(2) + ${list}.tax.toFixed(2)`),
    mutants: [
      { misconception: 'fixed-is-number', program: program(`(${list}.net + ${list}.tax).toFixed(2)`) },
      { misconception: 'zeros-dropped', program: program(`${list}.net + ${list}.tax`) },
      { misconception: 'zeros-dropped', program: program(`String(${list}.net) + ${list}.tax`) },
      { misconception: 'fixed-rounds-whole', program: program(`${list}.net.toFixed(0) + ${list}.tax.toFixed(0)`) },
    ],
  };
}

function shared(random: Random, list: string): Question {
  const people = random.pick([3, 6, 7]);
  const total = people * random.int(300, 900) + random.int(1, people - 1);
  const round = random.pick(['round', 'floor', 'ceil']);
  const program = (share: string, rest = 'total - share * people') => code`
    const ${list} = { total: ${total}, people: ${people} }; // cents
    const { total, people } = ${list};
    const share = ${share};
    const rest = ${rest};
    console.log(share, rest);
  `;
  const exact = `Math.${round}(total / people)`;
  const others = (['round', 'floor', 'ceil'] as const).filter((each) => each !== round);
  return {
    key: program(exact),
    mutants: [
      { misconception: 'nothing-left', program: program(exact, '0') },
      { misconception: 'rounded-otherwise', program: program(`Math.${others[0] ?? ''}(total / people)`) },
      { misconception: 'rounded-otherwise', program: program(`Math.${others[1] ?? ''}(total / people)`) },
      { misconception: 'rest-is-positive', program: program(exact, 'Math.abs(total - share * people)') },
      { misconception: 'rest-is-positive', program: program(exact, 'total % people + 1') },
    ],
  };
}

function perLine(random: Random, list: string): Question {
  const cents = () => random.int(3, 40) * 10 + 5;
  const lines = [cents(), cents(), cents()];
  const total = lines.reduce((sum, line) => sum + line, 0);
  const program = (each: string, end: string) => code`
    const ${list} = [${lines.join(', ')}]; // cents
    let tax = 0;
    for (const each of ${list}) tax += ${each};
    console.log(${end});
  `;
  const isEach = random.chance(0.6);
  const [each, end] = isEach ? ['Math.round(each / 10)', 'tax'] : ['each / 10', 'Math.round(tax)'];
  const [otherEach, otherEnd] = isEach ? ['each / 10', 'Math.round(tax)'] : ['Math.round(each / 10)', 'tax'];
  return {
    key: program(each, end),
    mutants: [
      { misconception: 'rounding-place-equal', program: program(otherEach, otherEnd) },
      { misconception: 'rounded-down', program: program('Math.floor(each / 10)', 'tax') },
      { misconception: 'rounded-down', program: program('0', String(Math.floor(total / 10))) },
      { misconception: 'not-rounded', program: program('0', String(total / 10)) },
    ],
  };
}

const questions = { cut, joined, shared, 'per-line': perLine } as const;

/** Amounts of money in numbers with binary fractions. */
export const moneyRounding: ProgramFamily = {
  id: 'javascript-money-rounding',
  version: 1,
  test: 'javascript',
  objective: 'values',
  level: 'analyse',
  title: 'Amounts of money and rounding',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'ECMAScript 2025, 6.1.6.1 The Number Type; 21.1.3.3 Number.prototype.toFixed; 21.3.2 Function Properties of the Math Object',
  misconceptions: {
    'product-exact': 'A price times a hundred is exactly the number of cents.',
    'cut-rounds-up': 'A price times a hundred comes out too large, never too small.',
    'error-everywhere': 'Every price times a hundred comes out too small.',
    'cut-drops-cents': 'Cutting acts on the price before it is multiplied.',
    'fixed-is-number': 'toFixed yields a number that can be added.',
    'zeros-dropped': 'toFixed leaves out zeros at the end.',
    'fixed-rounds-whole': 'toFixed rounds to whole amounts.',
    'nothing-left': 'Rounded shares add up to the total.',
    'rounded-otherwise': 'round, floor and ceil are mixed up.',
    'rest-is-positive': 'What is left over is not negative.',
    'rounding-place-equal': 'It does not matter whether each line or the sum is rounded.',
    'rounded-down': 'Half a cent is dropped.',
    'not-rounded': 'The sum keeps its fraction.',
  },
  build: (random) => {
    const form = random.pick(['cut', 'joined', 'shared', 'per-line']);
    const list = random.pick(things);
    const { key, mutants } = questions[form](random, form === 'joined' || form === 'shared' ? list.slice(0, -1) : list);
    return {
      parameters: { structure: { form, way: /Math\.\w+/.exec(key)?.[0] ?? 'toFixed' }, surface: { key } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants,
    };
  },
};
