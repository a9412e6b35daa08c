import type { ProgramFamily } from '../../program/variant';
import { sayAmount } from '../ask';

/** What is made in several sizes of the A series. */
const jobs = [
  { client: 'a jazz festival in Recife', piece: 'poster', sizes: [0, 1, 2, 3] },
  { client: 'a theatre in Tbilisi', piece: 'playbill', sizes: [1, 2, 3, 4] },
  { client: 'a bakery in Porto', piece: 'flyer', sizes: [4, 5, 6] },
  { client: 'a clinic in Jaipur', piece: 'leaflet', sizes: [4, 5, 6] },
  { client: 'a ferry line in Split', piece: 'timetable', sizes: [2, 3, 4, 5] },
  { client: 'a museum in Osaka', piece: 'floor plan', sizes: [1, 2, 3, 4] },
  { client: 'a charity in Nairobi', piece: 'wall chart', sizes: [0, 1, 2, 3] },
  { client: 'a school in Halifax', piece: 'certificate', sizes: [3, 4, 5] },
  { client: 'a tea merchant in Colombo', piece: 'price list', sizes: [3, 4, 5] },
  { client: 'a choir in Tartu', piece: 'concert notice', sizes: [2, 3, 4, 5] },
  { client: 'a vineyard near Mendoza', piece: 'trail map', sizes: [1, 2, 3, 4] },
  { client: 'a bicycle maker in Groningen', piece: 'parts chart', sizes: [2, 3, 4, 5] },
] as const;

/** The factor from one size of a series to another. */
export const isoScale: ProgramFamily = {
  id: 'colour-print-iso-scale',
  version: 4,
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
    'area-and-side-factors': 'The factor of the areas and that of the sides apply together.',
    'half-step-per-size': 'Each size adds or takes off half.',
    'area-factor-turned-round': 'The factor is that of the areas on the way back.',
    'quarter-steps': 'Each size differs by a quarter.',
    'type-does-not-scale': 'The size of type stays when a page is scaled.',
  },
  build: (random) => {
    const { client, piece, sizes } = random.pick(jobs);
    const [from = 4, to = 3] = random.sample(sizes, 2);
    const steps = from - to;
    const asks = random.pick(['percent', 'type', 'line']);
    const own = {
      percent: 100,
      type: random.pick(steps > 0 ? [10, 12, 18] : [24, 30, 36]),
      line: random.pick(steps > 0 ? [20, 30, 50] : [40, 60, 80]),
    }[asks];
    const unit = { percent: ' %', type: ' pt', line: ' mm' }[asks];
    const stem = {
      percent: `An A${from} ${piece} for ${client} is to be printed in A${to}. About which scale, in length, fills the sheet?`,
      type: `An A${from} ${piece} for ${client} has type of ${own} pt. It is scaled as a whole to A${to}. About how large is the type then?`,
      line: `A logo is ${own} mm wide in an A${from} ${piece} for ${client}. The whole is scaled to A${to}. About how wide is the logo then?`,
    }[asks];
    // Real sheets are cut to whole millimetres, so that a tenth of one says more than the series promises.
    const round = (formula: string) =>
      asks === 'type' ? `Math.round((${formula}) * 10) / 10` : `Math.round(${formula})`;
    const scaled = (misconception: string, factor: string) => ({
      misconception,
      program: sayAmount(round(`${own} * ${factor}`), unit),
    });
    const area = scaled('area-factor-for-sides', `2 ** ${steps}`);
    const half = scaled('half-step-per-size', `1.5 ** ${steps}`);
    const otherWay = [
      scaled('factor-turned-round', `Math.SQRT2 ** ${-steps}`),
      asks === 'type' ? scaled('type-does-not-scale', '1') : scaled('quarter-steps', `1.25 ** ${steps}`),
      scaled('area-factor-turned-round', `2 ** ${-steps}`),
    ];
    // Halves lie too near the right factor of one step to be told from it where lengths are rounded.
    const further = Math.abs(steps) === 1 ? scaled('area-and-side-factors', `Math.SQRT2 ** ${3 * steps}`) : half;
    return {
      parameters: { structure: { asks, steps }, surface: { client, from, own } },
      stem,
      listings: [],
      asks: 'prose',
      balance: { cue: 'middle', place: random.int(0, 4) },
      key: sayAmount(round(`${own} * Math.SQRT2 ** ${steps}`), unit),
      mutants: [area, further, ...otherWay],
    };
  },
};
