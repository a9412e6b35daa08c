import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { dictOf, listOf } from '../literals';
import { scriptQuestion } from '../script';
import { drawMeasure, drawNumbers } from '../worlds';

/** Removing from what a loop goes over. */
export const changeWhileIterating: ProgramFamily = {
  id: 'python-change-while-iterating',
  version: 1,
  test: 'python',
  objective: 'sequences',
  level: 'analyse',
  title: 'Removing elements inside the loop over them',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Python 3.14 Language Reference, 8.3 The for statement; Library Reference, Dictionary view objects',
  misconceptions: {
    'loop-sees-a-copy': 'A loop goes over the elements as they were at its start.',
    'list-refuses-change': 'A list that changes during a loop raises RuntimeError.',
    'first-match-only': 'After the first removal the loop ends.',
    'copy-skips-too': 'A loop over a copy skips elements as well.',
    'copy-keeps-original': 'Removing during a loop over a copy leaves the original as it was.',
  },
  build: (random) => {
    const { list, one } = drawMeasure(random);
    const numbers = drawNumbers(random, 6, random.pick([5, 10, 3]));
    const sorted = numbers.toSorted((x, y) => x - y);
    const limit = sorted[3] ?? 0;
    const [small, large] = [sorted.slice(0, 3), sorted.slice(3)];
    const removesLarge = random.chance(0.5);
    const [gone, stays] = removesLarge ? [large, small] : [small, large];
    const pattern = random.pick(['ggsgss', 'sggsgs', 'gsggss', 'ssggsg', 'gggsss']);
    const [goneMixed, staysMixed] = [random.shuffle(gone), random.shuffle(stays)];
    const order = [...pattern].map((letter) => (letter === 'g' ? goneMixed.pop() : staysMixed.pop()) ?? 0);
    const over = random.pick(['list', 'slice', 'dict', 'dict-list']);
    const isDict = over === 'dict' || over === 'dict-list';
    const test = removesLarge ? `>= ${limit}` : `< ${limit}`;
    const letters = ['Ana', 'Ben', 'Cem', 'Dia', 'Eli', 'Fay'];
    const data = isDict ? dictOf(order.map((value, at) => [letters[at] ?? '', value])) : listOf(order);
    const program = (walked: string, last = '') => code`
      ${list} = ${data}
      for ${isDict ? 'name' : one} in ${walked}:
          if ${isDict ? `${list}[name]` : one} ${test}:
              ${isDict ? `del ${list}[name]` : `${list}.remove(${one})`}
              ${last}
      print(${isDict ? `list(${list})` : list})
    `;
    const skipping = isDict
      ? program(
          `[key for at, key in enumerate(${list}) if at == 0 or list(${list}.values())[at - 1] ${removesLarge ? '<' : '>='} ${limit}]`,
        )
      : program(list);
    const walked = { list, slice: `${list}[:]`, dict: list, 'dict-list': `list(${list})` }[over];
    const copied = program(isDict ? `list(${list})` : `${list}[:]`);
    const first = program(isDict ? `list(${list})` : `${list}[:]`, 'break');
    const fails = program(`(_ for _ in ${list})`, "raise RuntimeError('')");
    const unchanged = code`
      ${list} = ${data}
      print(${isDict ? `list(${list})` : list})
    `;
    const isSafe = over === 'slice' || over === 'dict-list';
    return scriptQuestion({
      structure: { over, pattern, removesLarge },
      surface: { list, order: order.join(' ') },
      key: program(walked),
      wrong: isSafe
        ? [
            ['copy-skips-too', skipping],
            ['copy-keeps-original', unchanged],
            ['list-refuses-change', fails],
            ['first-match-only', first],
          ]
        : [
            ['loop-sees-a-copy', copied],
            ['first-match-only', first],
            ['list-refuses-change', fails],
            ['copy-skips-too', skipping],
            ['copy-keeps-original', unchanged],
          ],
    });
  },
};
