import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** How many pieces with bleed a press sheet carries, and how many sheets a run takes. */
export const piecesPerSheet: ProgramFamily = {
  id: 'colour-print-pieces-per-sheet',
  version: 1,
  test: 'colour-and-print',
  objective: 'binding',
  level: 'apply',
  title: 'Pieces on a press sheet',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'Imposition for trimming: pieces with bleed laid out in rows, all turned the same way',
  misconceptions: {
    'area-divided': 'The areas are divided by each other.',
    'gripper-forgotten': 'The margin for the gripper can be printed.',
    'bleed-not-needed-inside': 'Pieces that lie side by side need no bleed.',
    'one-way-only': 'Pieces are laid only as they are read.',
    'sheets-rounded-down': 'A started sheet does not count.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const [w, h] = random.pick([
      [85, 55],
      [105, 148],
      [148, 210],
      [99, 210],
      [60, 90],
      [120, 120],
    ] as const);
    const by = random.pick([2, 3]);
    const [sw, sh] = random.pick([
      [450, 320],
      [488, 330],
      [700, 500],
      [640, 450],
    ] as const);
    const grip = random.pick([5, 10]);
    const form = random.pick(['pieces', 'sheets']);
    const copies = random.pick([500, 1000, 2500, 4000]);
    const room = `[${sw - 2 * grip}, ${sh - 2 * grip}]`;
    const across = ([width, height]: readonly [number, number], [x, y]: readonly [number, number]) =>
      Math.floor(width / x) * Math.floor(height / y);
    const best = (sheet: readonly [number, number], piece: readonly [number, number]) =>
      Math.max(across(sheet, piece), across(sheet, [piece[1], piece[0]]));
    const [free, whole, cut] = [
      [sw - 2 * grip, sh - 2 * grip],
      [w + 2 * by, h + 2 * by],
      [w, h],
    ] as const;
    const right = best(free, whole);
    const counts = {
      'area-divided': Math.floor((free[0] * free[1]) / (whole[0] * whole[1])),
      'one-way-only': Math.min(across(free, whole), across(free, [whole[1], whole[0]])),
      'gripper-forgotten': best([sw, sh], whole),
      'bleed-not-needed-inside': best(free, cut),
    };
    const asked = (pieces: string | number) =>
      form === 'pieces' ? String(pieces) : `Math.ceil(${copies} / (${pieces}))`;
    const unit = form === 'pieces' ? ' pieces' : ' sheets';
    const task =
      form === 'pieces'
        ? 'How many pieces, all turned the same way, fit on a sheet?'
        : `Pieces are all turned the same way. How many sheets do ${copies} pieces take?`;
    const ideas = Object.entries(counts).map(([misconception, pieces]) => ({
      misconception,
      program: sayAmount(asked(pieces), unit),
      isWrong: pieces !== right,
    }));
    const [central, ...others] = ideas.toSorted((one, other) => Number(other.isWrong) - Number(one.isWrong));
    const fallback = {
      misconception: 'area-divided',
      program: sayAmount(asked(Math.floor((sw * sh) / (w * h))), unit),
    };
    return {
      parameters: {
        structure: { form, grip, shape: w < h ? 'upright' : w > h ? 'flat' : 'square' },
        surface: { client, w, h, by, sw, copies },
      },
      stem: `Cards of ${w} × ${h} mm for ${client}, each with ${by} mm of bleed around, are printed on sheets of ${sw} × ${sh} mm. A margin of ${grip} mm on each side cannot be printed. ${task}`,
      listings: [],
      asks: 'prose',
      key: using(
        'assay/print',
        'piecesPerSheet',
        amount(asked(`piecesPerSheet(${room}, [${whole.join(', ')}])`), unit),
      ),
      mutants: [
        central ?? fallback,
        ...others,
        fallback,
        {
          misconception: 'sheets-rounded-down',
          program: sayAmount(form === 'pieces' ? `${right} + 1` : `Math.floor(${copies} / ${right})`, unit),
        },
      ],
    };
  },
};
