import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Which ways of covering a union are complete. */
export const exhaustiveSwitch: ProgramFamily = {
  id: 'typescript-exhaustive-cases',
  version: 1,
  test: 'typescript',
  objective: 'unions',
  level: 'analyse',
  title: 'Whether every case of a union is covered',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, Narrowing: The never type and Exhaustiveness checking',
  misconceptions: {
    'record-may-be-partial': 'A Record over a union may leave out some of its members.',
    'record-must-be-complete': 'Even a Partial Record has to list each member.',
    'never-takes-rest': 'A case that is left over may be assigned to never.',
    'never-refuses-all': 'Nothing can be assigned to never, even when no case is left.',
    'missing-return-fine': 'A function with a declared result may run off its end for a case that is left over.',
    'extra-case-fine': 'A case that the union does not have does no harm.',
    'return-needs-end': 'A function whose cases are complete still needs a result at its end.',
  },
  build: (random) => {
    const { type, kinds, union } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(kinds);
    const [x, y, z] = [random.int(1, 9), random.int(10, 19), random.int(20, 29)];
    const cases = (of: readonly string[], result: (at: number) => string) =>
      of.map((each, at) => `  if (k === '${each}') return${result(at)};\n`).join('');
    const plain = () => '';
    const counted = (at: number) => ` ${x + at}`;
    return askMarkedLines(random, {
      head: `type ${type}Kind = ${union};`,
      pool: [
        [`const rates: Record<${type}Kind, number> = { ${a}: ${x}, ${b}: ${y} };`, true, 'record-may-be-partial'],
        [`const fees: { [K in ${type}Kind]?: number } = { ${a}: ${x}, ${c}: ${z} };`, false, 'record-must-be-complete'],
        [
          `function rest(k: ${type}Kind) {\n${cases([a, b], plain)}  const left: never = k; §\n}`,
          true,
          'never-takes-rest',
        ],
        [
          `function none(k: ${type}Kind) {\n${cases([a, b, c], plain)}  const left: never = k; §\n}`,
          false,
          'never-refuses-all',
        ],
        [`function open(k: ${type}Kind): number { §\n${cases([c, a], counted)}}`, true, 'missing-return-fine'],
        [`const more: Record<${type}Kind, number> = { ${a}: 1, ${b}: 2, ${c}: 3, other: 4 };`, true, 'extra-case-fine'],
        [
          `function full(k: ${type}Kind): number { §\n  switch (k) {\n    case '${a}':\n    case '${b}':\n      return ${x};\n    case '${c}':\n      return ${y};\n  }\n}`,
          false,
          'return-needs-end',
        ],
      ],
      surface: { type, a, b, x, y },
    });
  },
};
