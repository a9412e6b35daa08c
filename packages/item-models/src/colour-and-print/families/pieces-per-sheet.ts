import type { ProgramFamily } from '../../program/variant';
import { count, sayCount, using } from '../ask';
import { drawJob } from '../jobs';

type Size = readonly [width: number, height: number];
type Layout = { readonly piece: Size; readonly bleed: number; readonly sheet: Size; readonly grip: number };

const pieces: readonly Size[] = [
  [85, 55],
  [105, 148],
  [148, 210],
  [99, 210],
  [60, 90],
  [120, 120],
  [74, 105],
  [140, 70],
  [54, 86],
  [98, 98],
];
const sheets: readonly Size[] = [
  [450, 320],
  [488, 330],
  [700, 500],
  [640, 450],
  [520, 360],
  [720, 520],
];

/** Pieces that each way of reckoning lays on a sheet; the last one is right. */
function countsOf({ piece, bleed, sheet, grip }: Layout) {
  const free: Size = [sheet[0] - 2 * grip, sheet[1] - 2 * grip];
  const whole: Size = [piece[0] + 2 * bleed, piece[1] + 2 * bleed];
  const rows = ([width, height]: Size, [x, y]: Size) => Math.floor(width / x) * Math.floor(height / y);
  const ways = (on: Size, one: Size) => [rows(on, one), rows(on, [one[1], one[0]])];
  return {
    'one-way-only': Math.min(...ways(free, whole)),
    'gripper-forgotten': Math.max(...ways(sheet, whole)),
    'bleed-not-needed-inside': Math.max(...ways(free, piece)),
    'area-divided': Math.floor((free[0] * free[1]) / (whole[0] * whole[1])),
    right: Math.max(...ways(free, whole)),
  };
}

/** Layouts on which at least three wrong ways of reckoning lead to numbers of their own. */
const layouts = pieces
  .flatMap((piece) => sheets.flatMap((sheet) => [5, 10].map((grip) => ({ piece, sheet, grip }))))
  .flatMap((each) => [2, 3].map((bleed): Layout => ({ ...each, bleed })))
  .filter((layout) => new Set(Object.values(countsOf(layout))).size >= 4);

/** How many pieces with bleed a press sheet carries, and how many sheets a run takes. */
export const piecesPerSheet: ProgramFamily = {
  id: 'colour-print-pieces-per-sheet',
  version: 3,
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
    const [layout] = random.sample(layouts, 1);
    if (!layout) throw new Error('no layout tells the wrong ideas apart');
    const { piece, bleed, sheet, grip } = layout;
    const { right, ...counts } = countsOf(layout);
    const [w, h] = piece;
    const form = random.pick(['pieces', 'sheets']);
    const copies = random.pick([500, 1000, 1500, 2500, 4000]);
    const room = `[${sheet.map((side) => side - 2 * grip).join(', ')}]`;
    const whole = `[${piece.map((side) => side + 2 * bleed).join(', ')}]`;
    const asked = (pieces: string | number) =>
      form === 'pieces' ? String(pieces) : `Math.ceil(${copies} / (${pieces}))`;
    const unit = form === 'pieces' ? 'piece' : 'sheet';
    const task =
      form === 'pieces'
        ? 'Pieces are all turned the same way, whichever fits more. How many fit on a sheet at most?'
        : `Pieces are all turned the same way, whichever fits more. How many sheets do ${copies} pieces take?`;
    const ideas = Object.entries(counts).map(([misconception, pieces]) => ({
      misconception,
      program: sayCount(asked(pieces), unit),
      isWrong: pieces !== right,
    }));
    const [central, ...others] = ideas.toSorted((one, other) => Number(other.isWrong) - Number(one.isWrong));
    const roundedDown = {
      misconception: 'sheets-rounded-down',
      program: sayCount(`Math.floor(${copies} / ${right})`, unit),
    };
    return {
      parameters: {
        structure: { form, grip, shape: w < h ? 'upright' : w > h ? 'flat' : 'square' },
        surface: { client, w, h, bleed, sheet: sheet.join(' '), copies },
      },
      stem: `Cards of ${w} × ${h} mm for ${client}, each with ${bleed} mm of bleed around, are printed on sheets of ${sheet.join(' × ')} mm. A margin of ${grip} mm on each side cannot be printed. ${task}`,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'piecesPerSheet', count(asked(`piecesPerSheet(${room}, ${whole})`), unit)),
      mutants: [central ?? roundedDown, ...others, ...(form === 'sheets' ? [roundedDown] : [])],
    };
  },
};
