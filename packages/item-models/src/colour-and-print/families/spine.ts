import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** How thick a book becomes, and how wide its cover. */
export const spine: ProgramFamily = {
  id: 'colour-print-spine',
  version: 1,
  test: 'colour-and-print',
  objective: 'binding',
  level: 'apply',
  title: 'Spine width',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ISO 534 (thickness, density and specific volume of paper): leaves × grammage × specific volume',
  misconceptions: {
    'pages-are-leaves': 'Each page is a leaf.',
    'volume-left-out': 'Paper of a grammage has one thickness, whatever its volume.',
    'volume-divides': 'Voluminous paper is thinner.',
    'cover-board-forgotten': 'The board of the cover adds nothing.',
    'board-counts-once': 'The board of the cover lies on one side of the block only.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const pages = random.pick([96, 120, 160, 200, 240, 320, 400]);
    const grammage = random.pick([80, 90, 100, 120, 150]);
    const volume = random.pick([1.2, 1.25, 1.5, 1.75, 2]);
    const board = random.pick([0, 0.3, 0.4, 2]);
    const form = random.pick(['spine', 'cover']);
    const trim = random.pick([120, 135, 148, 170]);
    const boards = board > 0 ? ` Add the cover, ${board} mm thick, on both sides.` : '';
    const block = `${pages} / 2 * ${grammage} * ${volume} / 1000`;
    const whole = (leaves: string, cover = 2 * board) =>
      `${form === 'cover' ? `2 * ${trim} + ` : ''}${leaves} + ${cover}`;
    const stem =
      form === 'spine'
        ? `A paperback for ${client} has ${pages} pages on paper of ${grammage} g/m² with a volume of ${volume} cm³/g.${boards} How wide is the spine?`
        : `The cover of a paperback for ${client} is printed flat: front and back ${trim} mm wide each, and the spine. The block has ${pages} pages of ${grammage} g/m² with a volume of ${volume} cm³/g.${boards} How wide is the cover without bleed?`;
    return {
      parameters: {
        structure: { form, board: board > 0, volume },
        surface: { client, pages, grammage, trim, thickness: board },
      },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'spineWidth', amount(whole(`spineWidth(${pages}, ${grammage}, ${volume})`), ' mm')),
      mutants: [
        { misconception: 'pages-are-leaves', program: sayAmount(whole(`2 * ${block}`), ' mm') },
        { misconception: 'volume-left-out', program: sayAmount(whole(`${pages} / 2 * ${grammage} / 1000`), ' mm') },
        board > 0
          ? { misconception: 'board-counts-once', program: sayAmount(whole(block, board), ' mm') }
          : {
              misconception: 'volume-divides',
              program: sayAmount(whole(`${pages} / 2 * ${grammage} / ${volume} / 1000`), ' mm'),
            },
        board > 0
          ? { misconception: 'cover-board-forgotten', program: sayAmount(whole(block, 0), ' mm') }
          : { misconception: 'pages-are-leaves', program: sayAmount(whole(`${block} / 2`), ' mm') },
      ],
    };
  },
};
