import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** The size of an artwork with its bleed, for single pieces and opened ones. */
export const bleed: ProgramFamily = {
  id: 'colour-print-bleed',
  version: 1,
  test: 'colour-and-print',
  objective: 'formats',
  level: 'apply',
  title: 'Artwork with bleed',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'ISO 15930 (PDF/X): TrimBox and BleedBox; ISO 32000-2, 14.11.2 (Page boundaries)',
  misconceptions: {
    'bleed-on-one-side': 'Bleed is added once to width and height.',
    'bleed-inside-of-trim': 'Bleed lies inside of the trimmed size.',
    'bleed-at-the-fold': 'Pages that are joined by a fold bleed there as well.',
    'bleed-doubled': 'Twice the bleed is added on each side.',
    'spine-forgotten': 'The spine takes no width of a cover.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const form = random.pick(['single', 'spread', 'cover', 'three-panels']);
    const [w, h] = random.pick([
      [210, 297],
      [148, 210],
      [105, 148],
      [100, 210],
      [170, 240],
      [85, 55],
    ] as const);
    const by = random.pick([2, 3, 5]);
    const spine = random.pick([6, 8, 12, 15]);
    const panels = { single: 1, spread: 2, cover: 2, 'three-panels': 3 }[form];
    const back = form === 'cover' ? spine : 0;
    const wide = w * panels + back;
    const what = {
      single: `A ${piece} for ${client} is trimmed to ${w} × ${h} mm.`,
      spread: `A folder for ${client} has two panels of ${w} × ${h} mm side by side and is printed flat.`,
      cover: `A paperback cover for ${client} is printed in one piece: front and back of ${w} × ${h} mm, and a spine of ${spine} mm.`,
      'three-panels': `A leaflet for ${client} has three panels of ${w} × ${h} mm side by side and is printed flat.`,
    }[form];
    const size = (width: number, height: number) => `console.log('${width} × ${height} mm');`;
    return {
      parameters: { structure: { form, by, landscape: w > h }, surface: { client, w, h, spine } },
      stem: `${what} The printer asks for ${by} mm of bleed. Which size must the artwork have?`,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'withBleed', `withBleed([${wide}, ${h}], ${by}).join(' × ') + ' mm'`),
      mutants: [
        { misconception: 'bleed-on-one-side', program: size(wide + by, h + by) },
        ...(form === 'single'
          ? []
          : [{ misconception: 'bleed-at-the-fold', program: size(wide + 2 * by * panels, h + 2 * by) }]),
        ...(form === 'cover' ? [{ misconception: 'spine-forgotten', program: size(2 * w + 2 * by, h + 2 * by) }] : []),
        { misconception: 'bleed-doubled', program: size(wide + 4 * by, h + 4 * by) },
        { misconception: 'bleed-inside-of-trim', program: size(wide - 2 * by, h - 2 * by) },
      ],
    };
  },
};
