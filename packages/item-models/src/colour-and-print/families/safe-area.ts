import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** The area in which text stands safely, from the trimmed size or from a file with bleed. */
export const safeArea: ProgramFamily = {
  id: 'colour-print-safe-area',
  version: 1,
  test: 'colour-and-print',
  objective: 'formats',
  level: 'apply',
  title: 'Bleed, trim and safe area',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ISO 32000-2, 14.11.2 (Page boundaries): BleedBox, TrimBox, ArtBox',
  misconceptions: {
    'margin-from-file-edge': 'The safety margin is measured from the edge of the file.',
    'margin-on-one-side': 'The safety margin is taken off once.',
    'bleed-kept': 'The trimmed size is that of the file.',
    'margin-contains-bleed': 'The safety margin contains the bleed.',
    'bleed-taken-twice': 'The bleed is taken off the trimmed size as well.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const from = random.pick(['file', 'trim', 'binding']);
    const [w, h] = random.pick([
      [210, 297],
      [148, 210],
      [105, 148],
      [99, 210],
      [120, 120],
      [85, 55],
    ] as const);
    const by = random.pick([2, 3, 5]);
    const safe = random.pick([4, 6, 8, 10]);
    const gutter = random.pick([12, 15, 18]);
    const [fileW, fileH] = [w + 2 * by, h + 2 * by];
    const isFile = from === 'file';
    const stem = {
      file: `The file of a ${piece} for ${client} measures ${fileW} × ${fileH} mm, with ${by} mm of bleed on every side. Text must stay ${safe} mm inside of the trim. How large is the area for text?`,
      trim: `A ${piece} for ${client} is trimmed to ${w} × ${h} mm, with ${by} mm of bleed around. Text must stay ${safe} mm inside of the trim. How large is the area for text?`,
      binding: `A book page for ${client} is trimmed to ${w} × ${h} mm, with ${by} mm of bleed. Text stays ${safe} mm inside of the trim, at the spine ${gutter} mm. How large is the area for text?`,
    }[from];
    const inner = from === 'binding' ? safe + gutter : 2 * safe;
    const size = (width: number, height: number) => `console.log('${width} × ${height} mm');`;
    return {
      parameters: { structure: { from, by, safe }, surface: { client, w, h, gutter } },
      stem,
      listings: [],
      asks: 'prose',
      key: using(
        'assay/print',
        'withBleed',
        `withBleed(${isFile ? `withBleed([${fileW}, ${fileH}], -${by})` : `[${w}, ${h}]`}, -${safe}).map((side, at) => at === 0 ? side - ${inner - 2 * safe} : side).join(' × ') + ' mm'`,
      ),
      mutants: [
        isFile
          ? { misconception: 'margin-from-file-edge', program: size(fileW - inner, fileH - 2 * safe) }
          : { misconception: 'bleed-taken-twice', program: size(w - inner - 2 * by, h - 2 * safe - 2 * by) },
        { misconception: 'margin-on-one-side', program: size(w - inner + safe, h - safe) },
        { misconception: 'margin-contains-bleed', program: size(w - inner + 2 * by, h - 2 * safe + 2 * by) },
        {
          misconception: 'bleed-kept',
          program: size(
            isFile ? fileW - 2 * by : w - 2 * safe + 2 * (from === 'binding' ? 0 : by),
            isFile ? fileH - 2 * by : h - 2 * safe,
          ),
        },
        { misconception: 'bleed-taken-twice', program: size(w - inner - by, h - 2 * safe - by) },
      ],
    };
  },
};
