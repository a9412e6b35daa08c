import type { ProgramFamily } from '../../program/variant';
import { shownTable, using } from '../ask';
import { drawJob } from '../jobs';

const uses = ['Logo', 'Headline', 'Body text', 'Frame', 'Background', 'Photo'] as const;

/** How many plates a job really needs. */
export const separations: ProgramFamily = {
  id: 'colour-print-separations',
  version: 1,
  test: 'colour-and-print',
  objective: 'ink',
  level: 'apply',
  title: 'Counting the plates of a job',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ISO 32000-2:2020, 8.6.6.4 and 11.7 (separations); ISO 15930 (PDF/X), output of spot colours',
  misconceptions: {
    'every-colour-a-plate': 'Every colour of the document needs a plate.',
    'process-is-four': 'A job with process colours needs all four plates.',
    'tint-needs-a-plate': 'A tint of a spot ink needs a plate of its own.',
    'spots-become-process': 'Spot inks need no plates of their own.',
    'black-comes-with-colours': 'Black comes out of the three other inks.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const spots = random.sample(
      ['Pantone 185 C', 'Pantone 286 C', 'Pantone 871 C', 'Pantone 354 C', 'Pantone Warm Red C'],
      2,
    ) as [string, string];
    const process = random.pick([
      [[0, 0, 0, 100]],
      [
        [0, 0, 0, 100],
        [0, 0, 0, 40],
      ],
      [
        [0, 80, 100, 0],
        [0, 0, 0, 100],
      ],
      [
        [100, 40, 0, 0],
        [60, 20, 0, 0],
      ],
      [[70, 0, 90, 0]],
      [
        [100, 60, 0, 20],
        [0, 0, 0, 60],
      ],
    ] as const);
    const spotUse = random.pick([
      [
        { name: spots[0], tint: 100 },
        { name: spots[0], tint: 40 },
      ],
      [
        { name: spots[0], tint: 100 },
        { name: spots[1], tint: 100 },
      ],
      [{ name: spots[0], tint: 100 }],
      [
        { name: spots[0], tint: 100 },
        { name: spots[0], tint: 60 },
        { name: spots[1], tint: 30 },
      ],
    ] as const);
    const names = random.sample<string>(uses.slice(0, 5), 5);
    const colours = [
      ...process.map((inks) => inks.map((ink, at) => `${'CMYK'[at] ?? ''} ${ink}`).join(', ')),
      ...spotUse.map(({ name, tint }) => (tint === 100 ? name : `${name}, tint of ${tint} %`)),
    ];
    const rows = random.shuffle(colours).map((colour, at) => [names[at] ?? 'Line', colour]);
    const used = [0, 1, 2, 3].filter((at) => process.some((inks) => inks[at] !== 0)).length;
    const distinct = new Set(spotUse.map(({ name }) => name)).size;
    const hasBlack = process.some((inks) => inks[3] > 0);
    const say = (count: number) => `console.log(String(${count}));`;
    return {
      parameters: {
        structure: {
          process: process.map((inks) => inks.filter((ink) => ink > 0).length).join(''),
          used,
          distinct,
          spotUses: spotUse.length,
        },
        surface: { client, first: spots[0], names: names.join('') },
      },
      stem: `These are all colours of a ${piece} for ${client}, and spot inks stay spot inks. How many printing plates are needed for one side?`,
      tables: [shownTable(['Part', 'Colour'], rows)],
      listings: [],
      asks: 'prose',
      key: using(
        'assay/print',
        'plates',
        `String(plates(${JSON.stringify(process)}, ${JSON.stringify(spotUse.map(({ name }) => name))}))`,
      ),
      mutants: [
        { misconception: 'process-is-four', program: say(used === 4 ? 4 : 4 + distinct) },
        { misconception: 'every-colour-a-plate', program: say(colours.length) },
        { misconception: 'tint-needs-a-plate', program: say(used + spotUse.length) },
        { misconception: 'spots-become-process', program: say(used) },
        { misconception: 'black-comes-with-colours', program: say(used + distinct - (hasBlack ? 1 : -1)) },
        { misconception: 'every-colour-a-plate', program: say(process.length + 4) },
      ],
    };
  },
};
