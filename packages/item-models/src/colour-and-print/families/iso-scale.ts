import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** The factor from one size of a series to another. */
export const isoScale: ProgramFamily = {
  id: 'colour-print-iso-scale',
  version: 2,
  test: 'colour-and-print',
  objective: 'formats',
  level: 'analyse',
  title: 'Scaling between paper sizes',
  predictedDifficulty: 0.6,
  status: 'pilot',
  source: 'ISO 216:2007: sides in the ratio of 1 to the square root of 2, areas in steps of two',
  misconceptions: {
    'area-factor-for-sides': 'A sheet of twice the area is twice as wide.',
    'factor-turned-round': 'The factor is that of the way back.',
    'half-step-per-size': 'Each size adds or takes off half.',
    'area-factor-turned-round': 'The factor is that of the areas on the way back.',
    'quarter-steps': 'Each size differs by a quarter.',
    'type-does-not-scale': 'The size of type stays when a page is scaled.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const from = random.int(1, 6);
    const moved = random.pick([-2, -1, 1, 2, 3, -3]);
    const to = Math.max(0, Math.min(8, from + moved));
    const steps = from - to;
    const asks = random.pick(['percent', 'type', 'line']);
    const own = { percent: 100, type: random.pick([8, 10, 12, 20]), line: random.pick([20, 40, 60]) }[asks];
    const unit = { percent: ' %', type: ' pt', line: ' mm' }[asks];
    const stem = {
      percent: `A ${piece} for ${client} in A${from} is to be printed in A${to}. Which scale, in length, fills the sheet?`,
      type: `A ${piece} for ${client} in A${from} has type of ${own} pt. It is scaled as a whole to A${to}. How large is the type then?`,
      line: `A logo is ${own} mm wide in a ${piece} for ${client} in A${from}. The page is scaled to A${to}. How wide is the logo then?`,
    }[asks];
    const round = (formula: string) =>
      asks === 'percent' ? `Math.round(${formula})` : `Math.round((${formula}) * 10) / 10`;
    const scaled = (misconception: string, factor: string) => ({
      misconception,
      program: sayAmount(round(`${own} * ${factor}`), unit),
    });
    const area = scaled('area-factor-for-sides', `2 ** ${steps}`);
    const half = scaled('half-step-per-size', `1.5 ** ${steps}`);
    const otherWay = [
      scaled('factor-turned-round', `Math.SQRT2 ** ${-steps}`),
      scaled('quarter-steps', `1.25 ** ${steps}`),
      scaled('area-factor-turned-round', `2 ** ${-steps}`),
    ];
    // Areas and halves lie on one side of the right factor, all else on the other: with both, it would stand in the middle.
    const mutants = random.pick([
      [area, half, ...otherWay],
      [area, ...otherWay],
      [half, ...otherWay],
    ] as const);
    return {
      parameters: { structure: { asks, steps }, surface: { client, from, own } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'paper', amount(round(`${own} * paper('A', ${to})[1] / paper('A', ${from})[1]`), unit)),
      mutants: [mutants[0], ...mutants.slice(1), scaled('type-does-not-scale', `(1 + ${steps} * 0.5)`)],
    };
  },
};
