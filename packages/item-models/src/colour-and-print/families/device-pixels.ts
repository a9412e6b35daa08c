import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** How large an image for screens must be exported. */
export const devicePixels: ProgramFamily = {
  id: 'colour-print-device-pixels',
  version: 1,
  test: 'colour-and-print',
  objective: 'resolution',
  level: 'apply',
  title: 'Images for dense screens',
  predictedDifficulty: 0.7,
  status: 'active',
  source:
    'CSS Values and Units Level 4, section 6.2 (absolute lengths, reference pixel); HTML Standard, 4.8.4.2.1 (device-pixel-ratio)',
  misconceptions: {
    'css-pixels-are-enough': 'An image needs as many pixels as it has CSS pixels.',
    'ratio-on-area': 'A ratio of 2 doubles the number of pixels altogether.',
    'ratio-squared-on-a-side': 'Each side grows with the square of the ratio.',
    'ppi-field-decides': 'The ppi noted in the file decide how sharp an image is on a screen.',
    'crop-forgotten': 'A crop does not matter for the size to export.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['side', 'total', 'share', 'cropped']);
    const wide = random.pick([200, 240, 320, 400, 480, 640]);
    const high = random.pick([100, 150, 200, 300]);
    const ratio = random.pick([1.5, 2, 3]);
    const column = random.pick([600, 800, 1000, 1200]);
    const percent = random.pick([25, 40, 50]);
    const shown = random.pick([50, 80]);
    const ppi = random.pick([72, 150, 300]);
    const stem = {
      side: `An image for the site of ${client} is shown ${wide} CSS pixels wide, also on screens with a device pixel ratio of ${ratio}. The file notes ${ppi} ppi. How many pixels wide must it be to be sharp there?`,
      total: `An image for ${client} is shown at ${wide} by ${high} CSS pixels on screens with a device pixel ratio of ${ratio}. How many pixels must it have altogether to be sharp?`,
      share: `An image takes ${percent} % of a column of ${column} CSS pixels on the site of ${client}. How many pixels wide must it be for a device pixel ratio of ${ratio}?`,
      cropped: `A box on the site of ${client} is ${wide} CSS pixels wide and shows the middle ${shown} % of an image’s width. How many pixels wide must the image be for a device pixel ratio of ${ratio}?`,
    }[form];
    const key = {
      side: `${wide} * ${ratio}`,
      total: `${wide} * ${high} * ${ratio} ** 2`,
      share: `${column} * ${percent / 100} * ${ratio}`,
      cropped: `${wide} * ${ratio} / ${shown / 100}`,
    }[form];
    const wrong = {
      side: [
        ['css-pixels-are-enough', `${wide}`],
        ['ratio-squared-on-a-side', `${wide} * ${ratio} ** 2`],
        ['ppi-field-decides', `${wide} * ${ppi === 72 ? '96 / 72' : `${ppi} / 72`}`],
        ['ppi-field-decides', `${wide} * ${ratio} * 96 / 72`],
      ],
      total: [
        ['ratio-on-area', `${wide} * ${high} * ${ratio}`],
        ['css-pixels-are-enough', `${wide} * ${high}`],
        ['ratio-squared-on-a-side', `${wide} * ${high} * ${ratio} ** 4`],
        ['ratio-on-area', `${wide} * ${high} * ${ratio} ** 3`],
      ],
      share: [
        ['css-pixels-are-enough', `${column} * ${percent / 100}`],
        ['crop-forgotten', `${column} * ${ratio}`],
        ['ratio-squared-on-a-side', `${column} * ${percent / 100} * ${ratio} ** 2`],
        ['crop-forgotten', `${column} * ${1 - percent / 100} * ${ratio}`],
        ['ratio-on-area', `${column}`],
      ],
      cropped: [
        ['crop-forgotten', `${wide} * ${ratio}`],
        ['css-pixels-are-enough', `${wide} / ${shown / 100}`],
        ['crop-forgotten', `${wide} * ${ratio} * ${shown / 100}`],
        ['ratio-squared-on-a-side', `${wide} * ${ratio} ** 2 / ${shown / 100}`],
      ],
    }[form];
    const [first, ...others] = wrong.map(([misconception = '', formula = '']) => ({
      misconception,
      program: sayAmount(`Math.round(${formula})`, ' pixels'),
    }));
    return {
      parameters: {
        structure: { form, ratio, noted: form === 'side' ? ppi : 0 },
        surface: { client, wide, high, column, percent, shown },
      },
      stem,
      listings: [],
      asks: 'prose',
      // A density of the screen in pixels per CSS inch (96 CSS pixels).
      key:
        form === 'side'
          ? using('assay/print', 'pixelsFor', amount(`pixelsFor(${wide} / 96 * 25.4, 96 * ${ratio})`, ' pixels'))
          : sayAmount(key, ' pixels'),
      mutants: [
        first ?? { misconception: 'css-pixels-are-enough', program: sayAmount(String(wide), ' pixels') },
        ...others,
      ],
    };
  },
};
