import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';
import { drawMeasure, drawNumbers } from '../worlds';

/** A generator gives its values once. */
export const generatorExhausted: ProgramFamily = {
  id: 'python-generator-exhausted',
  version: 1,
  test: 'python',
  objective: 'iteration',
  level: 'analyse',
  title: 'Going over a generator twice',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Library Reference, Iterator Types; Functional Programming HOWTO, Generator expressions',
  misconceptions: {
    'starts-again': 'Every use of a generator starts from its first value.',
    'used-up-fails': 'Using a generator that has ended raises StopIteration.',
    'list-used-up': 'A list is used up by the first loop over it.',
    'test-takes-nothing': 'Looking for a value in a generator takes no value from it.',
    'test-takes-all': 'Looking for a value in a generator takes all of its values.',
    'found-value-stays': 'The value that was found is still to come.',
  },
  build: (random) => {
    const { list, one } = drawMeasure(random);
    const numbers = drawNumbers(random, 5, random.pick([5, 4, 10]));
    const limit = numbers.toSorted((x, y) => x - y)[1] ?? 0;
    const large = numbers.filter((value) => value >= limit);
    const maker = random.pick(['generator', 'filter', 'map', 'list']);
    const use = random.pick(['sum-then-list', 'count-then-sum', 'in-then-list', 'next-then-sum']);
    const factor = maker === 'map' ? 2 : 1;
    const found = (large[random.int(1, large.length - 2)] ?? 0) * factor;
    const makers = {
      generator: `(${one} for ${one} in ${list} if ${one} >= ${limit})`,
      filter: `filter(lambda ${one}: ${one} >= ${limit}, ${list})`,
      map: `map(lambda ${one}: ${one} * 2, ${list})`,
      list: `[${one} for ${one} in ${list} if ${one} >= ${limit}]`,
    };
    const uses = {
      'sum-then-list': 'print(sum(chosen))\nprint(list(chosen))',
      'count-then-sum': 'print(len(list(chosen)))\nprint(sum(chosen))',
      'in-then-list': `print(${found} in chosen)\nprint(list(chosen))`,
      'next-then-sum': `print(next(${maker === 'list' ? 'iter(chosen)' : 'chosen'}))\nprint(sum(chosen))`,
    };
    const program = (made: string, used: string = uses[use]) => code`
      ${list} = ${listOf(numbers)}
      chosen = ${made}
      ${used}
    `;
    const [first = '', second = ''] = uses[use].split('\n');
    const [asList, asIterator] = [`list(${makers[maker]})`, `iter(${makers[maker]})`];
    const seen = first.replace('next(chosen)', 'chosen[0]').replace('next(iter(chosen))', 'chosen[0]');
    const fails = program(asList, `${seen}\nraise StopIteration()`);
    const takenUpTo = (offset: number) => `${first}\nchosen = chosen[chosen.index(${found}) + ${offset}:]\n${second}`;
    const nothing = program(asList, `${seen}\nchosen = []\n${second}`);
    const partly = program(asIterator, uses[use].replace('iter(chosen)', 'chosen'));
    const others =
      use === 'in-then-list'
        ? ([
            ['found-value-stays', program(asList, takenUpTo(0))],
            ['test-takes-all', nothing],
            ['used-up-fails', fails],
            ['starts-again', program(asList, takenUpTo(1))],
          ] as const)
        : use === 'next-then-sum'
          ? ([
              ['list-used-up', partly],
              ['used-up-fails', fails],
              ['test-takes-all', nothing],
            ] as const)
          : ([
              ['used-up-fails', fails],
              ['list-used-up', nothing],
              ['found-value-stays', program(asList, `${first}\nchosen = chosen[-1:]\n${second}`)],
            ] as const);
    const whole = program(asList, uses[use].replace('next(chosen)', 'chosen[0]'));
    const central =
      maker === 'list'
        ? (['list-used-up', use === 'in-then-list' || use === 'next-then-sum' ? partly : nothing] as const)
        : ([use === 'in-then-list' ? 'test-takes-nothing' : 'starts-again', whole] as const);
    return scriptQuestion({
      structure: { maker, use },
      surface: { list, limit, numbers: numbers.join(' ') },
      key: program(makers[maker]),
      wrong: [central, ...others],
    });
  },
};
