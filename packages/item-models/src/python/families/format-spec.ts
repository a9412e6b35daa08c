import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const names = ['Amara', 'Bilal', 'Cora', 'Dmitri', 'lamp', 'desk', 'Riga', 'Quito', 'total', 'freight'] as const;

/** What a format specification makes of a value. */
export const formatSpec: ProgramFamily = {
  id: 'python-format-spec',
  version: 1,
  test: 'python',
  objective: 'text',
  level: 'apply',
  title: 'Format specifications in f-strings',
  predictedDifficulty: 0.66,
  status: 'pilot',
  source: 'Python 3.14 Library Reference, string: Format Specification Mini-Language',
  misconceptions: {
    'precision-is-digits': 'The number behind the point counts all digits.',
    'width-excludes-decimals': 'The width counts the digits before the point only.',
    'width-cuts': 'A width cuts longer text off.',
    'text-right': 'Text is set to the right of its width.',
    'numbers-left': 'Numbers are set to the left of their width.',
    'percent-as-is': 'The percent format only adds the sign.',
    'zeros-behind': 'Zeros fill up on the right.',
    'no-grouping': 'The comma in a format sets the decimal sign.',
  },
  build: (random) => {
    const name = random.pick(names);
    const second = random.pick(['width', 'percent', 'zeros', 'grouping', 'precision']);
    const textWidth = name.length + random.pick([-2, 2, 3]);
    const align = random.pick(['', '>', '<']);
    const amount = `${random.int(2, 98)}.${random.pick(['456', '128', '678', '349', '803'])}`;
    const [large, small] = [
      `${random.int(11, 98)}${random.int(100, 999)}`,
      `0.${random.int(11, 98)}${random.pick([4, 6])}`,
    ];
    const number = random.int(3, 98);
    const text = (spec: string) => `{name:${spec}}`;
    const textSpec = `${align}${textWidth}`;
    const otherAlign = align === '>' ? `<${textWidth}` : `>${textWidth}`;
    const values = { width: amount, percent: small, zeros: String(number), grouping: `${large}.5`, precision: amount };
    const value = values[second];
    const fixed = (spec: string) => `{value:${spec}}`;
    const specs = {
      width: [
        fixed('8.2f'),
        ['numbers-left', fixed('<8.2f')],
        ['width-excludes-decimals', fixed('11.2f')],
        ['precision-is-digits', fixed('8.2g')],
      ],
      percent: [
        fixed('.1%'),
        ['percent-as-is', `${fixed('.1f')}%`],
        ['precision-is-digits', fixed('.0%')],
        ['percent-as-is', `${fixed('.3f')}%`],
      ],
      zeros: [
        fixed('05d'),
        ['zeros-behind', fixed('<05d')],
        ['width-excludes-decimals', `00000${fixed('d')}`],
        ['numbers-left', fixed('<5d')],
      ],
      grouping: [
        fixed(',.2f'),
        ['no-grouping', "{str(value).replace('.', ',')}0"],
        ['precision-is-digits', fixed(',.0f')],
        ['no-grouping', fixed('.2f')],
      ],
      precision: [
        fixed('.1f'),
        ['precision-is-digits', fixed('.1g')],
        ['zeros-behind', fixed('.2f')],
        ['width-excludes-decimals', '{int(value)}'],
      ],
    } as const;
    const [right, ...wrongs] = specs[second];
    const program = (left: string, shown: string) => code`
      name = '${name}'
      value = ${value}
      line = f'${left}|${shown}|'
      print(line.replace(' ', '.'))
    `;
    const key = text(textSpec);
    const cut = '{name[:-2]}';
    const central =
      textWidth < name.length
        ? (['width-cuts', cut] as const)
        : ([align === '>' ? 'numbers-left' : 'text-right', text(otherAlign)] as const);
    const [first, ...rest] = wrongs;
    return scriptQuestion({
      structure: { second, align, width: textWidth < name.length ? 'short' : 'long' },
      surface: { name, value, textWidth },
      key: program(key, right),
      wrong: [
        [first[0], program(key, first[1])],
        [central[0], program(central[1], right)],
        [central[0], program(central[1], first[1])],
        ...rest.map(([idea, spec]) => [idea, program(key, spec)] as const),
      ],
    });
  },
};
