import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** Which inks lie on the paper where one object covers another. */
export const overprint: ProgramFamily = {
  id: 'colour-print-overprint',
  version: 1,
  test: 'colour-and-print',
  objective: 'ink',
  level: 'analyse',
  title: 'Overprinting and knocking out',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'ISO 32000-2:2020, 8.6.7 and 11.7.4 (Overprint control), nonzero overprint mode',
  misconceptions: {
    'overprint-replaces': 'The upper object always replaces what lies below.',
    'knockout-keeps-below': 'An object that knocks out keeps the inks below.',
    'inks-add-up': 'Inks of both objects add up.',
    'stronger-ink-stays': 'Of each ink the stronger value is printed.',
    'below-shows-alone': 'An overprinting object leaves only what lies below.',
    'below-wins': 'Where the lower object has an ink, its value is printed.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const isOverprinting = random.chance(0.65);
    const shared = random.pick(['none', 'less', 'more']);
    const ground = [random.pick([60, 80, 100]), random.pick([30, 50, 40]), 0, 0];
    const top = {
      none: [0, 0, random.pick([0, 90]), random.pick([100, 70])],
      less: [random.pick([10, 20]), 0, 0, random.pick([80, 100])],
      more: [0, random.pick([70, 90]), random.pick([20, 60]), 0],
    }[shared];
    const object = random.pick(['A headline', 'A frame', 'A logo', 'A thin line', 'A barcode', 'A caption']);
    const text = (inks: readonly number[]) => inks.map((ink, at) => `${'CMYK'[at] ?? ''} ${ink}`).join(', ');
    const print = (inks: string) => `${inks}.map((ink, at) => \`\${'CMYK'[at]} \${ink}\`).join(', ')`;
    const [t, g] = [JSON.stringify(top), JSON.stringify(ground)];
    const each = (formula: string) =>
      `console.log(${print(`${t}.map((ink, at) => ((below) => ${formula})(${g}[at]))`)});`;
    const central = isOverprinting
      ? { misconception: 'overprint-replaces', program: each('ink') }
      : { misconception: 'knockout-keeps-below', program: each('ink === 0 ? below : ink') };
    return {
      parameters: {
        structure: { isOverprinting, shared, yellow: (top[2] ?? 0) > 0 },
        surface: { client, piece, object, inks: [...ground, ...top].join(' ') },
      },
      stem: `In a ${piece} for ${client}, ${object.toLowerCase()} of ${text(top)} is set to ${isOverprinting ? 'overprint' : 'knock out'} on an area of ${text(ground)}. Zero inks leave what lies below when overprinting. Which inks, in percent, are printed where both lie?`,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'overlap', print(`overlap(${t}, ${g}, ${isOverprinting})`)),
      mutants: [
        central,
        { misconception: 'inks-add-up', program: each('Math.min(100, ink + below)') },
        { misconception: 'below-wins', program: each('below === 0 ? ink : below') },
        { misconception: 'stronger-ink-stays', program: each('Math.max(ink, below)') },
        { misconception: 'inks-add-up', program: each('Math.round((ink + below) / 2)') },
        { misconception: 'below-shows-alone', program: each('below') },
        { misconception: 'overprint-replaces', program: each('ink === 0 ? 0 : Math.min(ink, 100 - below)') },
        { misconception: 'inks-add-up', program: each('Math.min(100, ink + below / 2)') },
      ],
    };
  },
};
