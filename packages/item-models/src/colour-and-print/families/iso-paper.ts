import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** Sizes of the ISO series from one that is known. */
export const isoPaper: ProgramFamily = {
  id: 'colour-print-iso-paper',
  version: 1,
  test: 'colour-and-print',
  objective: 'formats',
  level: 'apply',
  title: 'Sizes of the A, B and C series',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'ISO 216:2007 (A and B series) and ISO 269 (C series): halving across the longer side, rounded down',
  misconceptions: {
    'both-sides-halved': 'Each step halves both sides.',
    'short-side-halved': 'Each step halves the shorter side.',
    'number-divides': 'The number of a size divides the sides.',
    'steps-miscounted': 'A step more or less is counted.',
    'direction-of-numbers': 'Larger numbers are larger sheets.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const series = random.pick(['A', 'B', 'C'] as const);
    const known = random.int(1, 4);
    const steps = random.pick([1, 2, 2, 3, -1, -2]);
    const wanted = Math.max(0, known + steps);
    const moved = wanted - known;
    const halves = (side: string, times: number) => `Math.floor(${side} / 2 ** ${times})`;
    const way = moved > 0 ? 'smaller' : 'larger';
    const base = `const [w, h] = paper('${series}', ${known});`;
    const print = (expression: string) =>
      `const { paper } = require('assay/print');\n${base}\nconsole.log(${expression} + ' mm');`;
    const join = (a: string, b: string) => `[${a}, ${b}].sort((x, y) => x - y).join(' × ')`;
    const size: Readonly<Record<string, readonly [number, number]>> = {
      A: [841, 1189],
      B: [1000, 1414],
      C: [917, 1297],
    };
    let [w, h] = size[series] ?? [0, 0];
    for (let at = 0; at < known; at += 1) [w, h] = [Math.floor(h / 2), w];
    const by = Math.abs(moved);
    const quarter = moved > 0 ? join(halves('w', by), halves('h', by)) : join(`w * 2 ** ${by}`, `h * 2 ** ${by}`);
    const short = moved > 0 ? join(halves('w', by), 'h') : join(`w * 2 ** ${by}`, 'h');
    const step = (number: number) =>
      using('assay/print', 'paper', `paper('${series}', ${Math.max(0, number)}).join(' × ') + ' mm'`);
    return {
      parameters: { structure: { series, moved, way }, surface: { client, piece, known } },
      stem: `${series}${known} measures ${w} × ${h} mm. A ${piece} for ${client} is wanted in ${series}${wanted}. Which size is that?`,
      listings: [],
      asks: 'prose',
      key: step(wanted),
      mutants: [
        { misconception: 'both-sides-halved', program: print(quarter) },
        { misconception: 'steps-miscounted', program: step(wanted + (moved > 0 ? 1 : -1)) },
        {
          misconception: 'direction-of-numbers',
          program: print(moved > 0 ? join('w', `h * ${by + 1}`) : join(halves('h', by), 'w')),
        },
        { misconception: 'short-side-halved', program: print(short) },
        {
          misconception: 'steps-miscounted',
          program: step(wanted + (moved > 0 ? -1 : 1) === known ? wanted + 2 : wanted + (moved > 0 ? -1 : 1)),
        },
      ],
    };
  },
};
