import { code } from '../../code-text';
import type { Random } from '../../random';
import type { Task } from './task';

/** Prices whose product with a hundred falls just below the whole number. */
const slippery = Array.from({ length: 9000 }, (_, at) => (at + 500) / 100).filter(
  (price) => Math.trunc(price * 100) < Math.round(price * 100),
);

/** Prices turned into cents by cutting. */
export function cut(random: Random, list: string): Task {
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

/** Amounts that toFixed has turned into text. */
export function joined(random: Random, list: string): Task {
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

/** A sum in cents shared by several people. */
export function shared(random: Random, list: string): Task {
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

/** Tax rounded on each line or on the sum. */
export function perLine(random: Random, list: string): Task {
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
