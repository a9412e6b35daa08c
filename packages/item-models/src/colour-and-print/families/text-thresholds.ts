import type { ProgramFamily } from '../../program/variant';
import { shownTable, using } from '../ask';
import { drawJob } from '../jobs';

const lead = ['Page title', 'Section title', 'Price', 'Quotation', 'Slogan'] as const;
const running = ['Running text', 'Caption', 'Opening hours', 'Footnote', 'Menu entry'] as const;

/** Which texts reach the contrast that their size and use ask for. */
export const textThresholds: ProgramFamily = {
  id: 'colour-print-text-thresholds',
  version: 2,
  test: 'colour-and-print',
  objective: 'contrast',
  level: 'apply',
  title: 'Contrast thresholds by size, weight and use',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11; definition of large scale (text)',
  misconceptions: {
    'one-threshold-for-text': 'Every text needs the contrast of small text.',
    'low-threshold-for-text': 'A contrast of 3:1 is enough for every text.',
    'points-read-as-pixels': 'Large text begins at 18 pixels, or 14 in bold.',
    'bold-makes-no-difference': 'Bold text counts as large from the same size as other text.',
    'levels-swapped': 'The levels AA and AAA ask the opposite of each other.',
    'controls-like-text': 'The edge of a control needs the contrast of small text.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const level = random.pick(['AA', 'AAA']);
    const [small, large] = level === 'AA' ? [4.5, 3] : [7, 4.5];
    const middle = () => Math.round((large + 0.2 + random.unit() * (small - large - 0.5)) * 10) / 10;
    const [title, second] = random.sample<string>(lead, 2);
    const [body, fine] = random.sample<string>(running, 2);
    const isBoldLarge = random.chance(0.5);
    // A small bold text beside running text of 18 px or more would make two wrong ideas answer alike.
    const bodyPx = random.pick(isBoldLarge ? [18, 20, 22] : [14, 15, 16, 17]);
    const rows = random.shuffle([
      { use: 'text', name: title ?? '', px: random.pick([24, 28, 32]), isBold: false, ratio: middle() },
      {
        use: 'text',
        name: second ?? '',
        px: random.pick(isBoldLarge ? [19, 20, 22] : [15, 16, 18]),
        isBold: true,
        ratio: middle(),
      },
      { use: 'text', name: body ?? '', px: bodyPx, isBold: false, ratio: middle() },
      random.chance(0.5)
        ? { use: 'control', name: 'Edge of a text field', px: 2, isBold: false, ratio: random.pick([2.4, 3.2, 3.8]) }
        : {
            use: 'text',
            name: fine ?? '',
            px: random.pick([13, 14, 16]),
            isBold: false,
            ratio: random.pick([small + 0.1, small + 0.8]),
          },
    ]);
    const letters = 'ABCD';
    const seen = JSON.stringify(rows.map(({ use, px, isBold, ratio }) => ({ use, px, isBold, ratio })));
    const list = (test: string) =>
      `${seen}.flatMap((one, at) => (${test}) ? ['${letters}'[at]] : []).join(', ') || 'None'`;
    const wrong = (test: string) => `console.log(${list(test)});`;
    const largeFrom = (plain: number, bold: number) =>
      `one.ratio >= (one.use === 'control' ? 3 : one.px >= ${plain} || (one.isBold && one.px >= ${bold}) ? ${large} : ${small})`;
    return {
      parameters: {
        structure: {
          level,
          uses: rows.map(({ use, px, isBold }) => `${use[0] ?? ''}${px >= 24 || (isBold && px > 18) ? 1 : 0}`).join(''),
        },
        surface: { client, first: rows[0]?.ratio ?? 0, last: rows[3]?.ratio ?? 0 },
      },
      stem: `Parts of a page for ${client}. Which of them meet WCAG 2.2 at level ${level}?`,
      tables: [
        shownTable(
          ['', 'Part', 'Size', 'Weight', 'Contrast'],
          rows.map(({ use, name, px, isBold, ratio }, at) => [
            letters[at] ?? '',
            name,
            use === 'control' ? '2px line' : `${px}px`,
            use === 'control' ? '–' : isBold ? 'bold' : 'regular',
            `${ratio.toFixed(1)}:1`,
          ]),
        ),
      ],
      listings: [],
      asks: 'prose',
      key: using('assay/colour', 'passesContrast', list(`passesContrast(one, '${level}')`)),
      mutants: [
        { misconception: 'points-read-as-pixels', program: wrong(largeFrom(18, 14)) },
        {
          misconception: 'one-threshold-for-text',
          program: wrong(`one.ratio >= (one.use === 'control' ? 3 : ${small})`),
        },
        { misconception: 'bold-makes-no-difference', program: wrong(largeFrom(24, 24)) },
        { misconception: 'low-threshold-for-text', program: wrong(`one.ratio >= ${large}`) },
        { misconception: 'controls-like-text', program: wrong(`one.ratio >= (one.px >= 24 ? ${large} : ${small})`) },
      ],
    };
  },
};
