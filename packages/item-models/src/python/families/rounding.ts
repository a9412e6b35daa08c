import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';
import { drawMeasure } from '../worlds';

/** Four ways to make a whole number, which differ at halves and below zero. */
export const rounding: ProgramFamily = {
  id: 'python-rounding',
  version: 1,
  test: 'python',
  objective: 'numbers',
  level: 'apply',
  title: 'Rounding to whole numbers',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Library Reference, Built-in Functions: round, int; Language Reference, 6.7 (//)',
  misconceptions: {
    'half-up': 'A half is always rounded up.',
    'half-down': 'A half is always rounded down.',
    'toward-zero': 'Decimals are simply cut off.',
    'always-down': 'The result is the next lower number.',
    'always-up': 'The result is the next higher number.',
    'half-to-even': 'A half goes to the even neighbour.',
  },
  build: (random) => {
    const { list, one } = drawMeasure(random);
    const how = random.pick(['round', 'int', 'floor', 'ceil', 'floor-division']);
    const negative = random.chance(0.5);
    const [even, odd] = [random.int(1, 4) * 2, random.int(1, 4) * 2 + 1];
    const halves = random.shuffle([`${even}.5`, `${odd}.5`]);
    const below = `-${random.int(2, 8)}.${random.pick([5, 7, 2])}`;
    const third = negative && how === 'round' ? below : `${random.int(10, 29)}.${random.pick([2, 3])}`;
    const values = how === 'round' ? [...halves, third] : random.shuffle([halves[0], third, below]);
    const ways = {
      round: (x: string) => `round(${x})`,
      int: (x: string) => `int(${x})`,
      floor: (x: string) => `math.floor(${x})`,
      ceil: (x: string) => `math.ceil(${x})`,
      'floor-division': (x: string) => `int(${x} // 1)`,
      up: (x: string) => `math.floor(${x} + 0.5)`,
      away: (x: string) => `int(math.copysign(math.floor(abs(${x}) + 0.5), ${x}))`,
      down: (x: string) => `math.ceil(${x} - 0.5)`,
    };
    const program = (way: (x: string) => string) => code`
      ${way(one).includes('math.') ? 'import math\n' : ''}
      ${list} = [${values.join(', ')}]
      print([${way(one)} for ${one} in ${list}])
    `;
    const centrals = {
      round: ['half-up', ways.up],
      int: ['always-down', ways.floor],
      floor: ['toward-zero', ways.int],
      ceil: ['half-up', ways.up],
      'floor-division': ['toward-zero', ways.int],
    } as const;
    const [idea, central] = centrals[how];
    const others = [
      ['half-to-even', ways.round],
      ['half-down', ways.down],
      ['toward-zero', ways.int],
      ['always-up', ways.ceil],
      ['always-down', ways.floor],
      ['half-up', ways.away],
    ] as const;
    return scriptQuestion({
      structure: { how, negative, order: values.findIndex((value) => value.startsWith('-')) },
      surface: { list, values: values.join(' ') },
      key: program(ways[how]),
      wrong: [[idea, program(central)], ...others.map(([why, way]) => [why, program(way)] as const)],
    });
  },
};
