import type { ProgramFamily } from '../../program/variant';
import { asksFormula } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const rows = [3, 4, 5] as const;
const columns = ['B', 'C', 'D'] as const;

/** One formula that fills a whole grid. */
export const priceGrid: ProgramFamily = {
  id: 'spreadsheets-price-grid',
  version: 1,
  test: 'spreadsheets',
  objective: 'references',
  level: 'apply',
  title: 'One formula for a whole grid',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'Microsoft Support, “Switch between relative, absolute, and mixed references”',
  misconceptions: {
    'signs-swapped': 'The sign belongs before the part that is to move.',
    'all-fixed': 'References to headings have to be fixed in full.',
    'none-fixed': 'References to headings follow by themselves.',
    'column-fixed-twice': 'Both references need the sign before the letter.',
    'constant-moves': 'A single cell outside the grid needs no signs.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 3);
    const across = drawNumbers(random, 3, 2, 20);
    const down = drawNumbers(random, 3, 3, 30);
    const extra = random.pick(['none', 'times', 'plus']);
    const named = random.pick(['labels', 'plain']);
    const sheet = [
      [
        named === 'labels' ? world.item : null,
        ...(named === 'labels' ? items : [null, null, null]),
        null,
        extra === 'plus' ? 'Fee' : null,
      ],
      [null, ...across, null, extra === 'none' ? null : random.int(2, 9)],
      ...down.map((value) => [value]),
    ];
    const last = extra === 'none' ? '' : extra === 'times' ? '*$F$2' : '+$F$2';
    const loose = last.replaceAll('$', '');
    const to = rows.flatMap((row) => columns.map((column) => `${column}${row}`));
    const asked = (formula: string) => ({ formula, from: 'B3', to });
    const what = {
      none: 'the number at the left times the number above',
      times: 'the number at the left times the number above, times F2',
      plus: 'the number at the left times the number above, plus F2',
    }[extra];
    return asksFormula({
      structure: { extra, named },
      surface: { item: world.item, across: across.join(' '), down: down.join(' ') },
      stem: `Each cell of B3:D5 is to show ${what}. Which formula in B3 can be copied to the whole range?`,
      sheet,
      key: asked(`=$A3*B$2${last}`),
      wrong: [
        ['signs-swapped', asked(`=A$3*$B2${last}`)],
        ['all-fixed', asked(`=$A$3*$B$2${last}`)],
        extra === 'none' ? ['none-fixed', asked('=A3*B2')] : ['constant-moves', asked(`=$A3*B$2${loose}`)],
        ['column-fixed-twice', asked(`=$A3*$B2${last}`)],
        ['none-fixed', asked(`=A3*B2${last}`)],
      ],
    });
  },
};
