import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** Resolution at the size in the layout, and the largest size that a resolution allows. */
export const effectiveResolution: ProgramFamily = {
  id: 'colour-print-effective-ppi',
  version: 1,
  test: 'colour-and-print',
  objective: 'resolution',
  level: 'apply',
  title: 'Effective resolution after scaling',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'ISO 15930-7 (PDF/X-4) and Ghent Workgroup specifications: effective resolution of placed images',
  misconceptions: {
    'scaling-keeps-resolution': 'Scaling in the layout leaves the resolution as it is.',
    'larger-raises-resolution': 'Enlarging raises the resolution.',
    'area-counts': 'The resolution changes with the area.',
    'percent-subtracted': 'The percentage is taken off the resolution.',
    'screen-resolution-counts': 'The resolution of screens, 72 pixels per inch, is the measure.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const form = random.pick(['scaled', 'scaled-down', 'size', 'largest']);
    const ppi = random.pick([200, 240, 300, 360]);
    const scale = form === 'scaled-down' ? random.pick([40, 50, 60, 80]) : random.pick([120, 125, 150, 160, 200]);
    const inches = random.pick([4, 5, 8, 10, 12]);
    const pixels = random.pick([1200, 1500, 1800, 2400, 3000, 3600]);
    const millimetres = Math.round(inches * 254) / 10;
    const wanted = random.pick([150, 200, 300]);
    const stem = {
      scaled: `A photo of ${ppi} ppi stands at ${scale} % in the layout of a ${piece} for ${client}. Which effective resolution does it have?`,
      'scaled-down': `A photo of ${ppi} ppi stands at ${scale} % in the layout of a ${piece} for ${client}. Which effective resolution does it have?`,
      size: `A photo is ${pixels} pixels wide and fills ${millimetres} mm of a ${piece} for ${client}. Which effective resolution does it have?`,
      largest: `A photo for ${client} is ${pixels} pixels wide. A ${piece} needs ${wanted} ppi. How wide can the photo be printed?`,
    }[form];
    const isScaled = form.startsWith('scaled');
    const answers = {
      scaled: [
        `${ppi}`,
        `${ppi} * ${scale} / 100`,
        `${ppi} / (${scale} / 100) ** 2`,
        `${ppi} * (2 - ${scale} / 100)`,
        `72 * ${scale} / 100`,
      ],
      'scaled-down': [
        `${ppi}`,
        `${ppi} * ${scale} / 100`,
        `${ppi} / (${scale} / 100) ** 2`,
        `${ppi} * (2 - ${scale} / 100)`,
        `72 * 100 / ${scale}`,
      ],
      size: [
        `${pixels} / ${millimetres}`,
        `${pixels} * 2.54 / ${inches}`,
        `${pixels} / ${inches} / 2`,
        `${pixels} / (${millimetres} / 10)`,
        `${millimetres} * 72 / 25.4`,
      ],
      largest: [
        `${pixels} / 72 * 25.4`,
        `${pixels} / ${wanted} * 10`,
        `${pixels} / ${wanted} * 25.4 / 2`,
        `${pixels} / ${wanted} * 25.4 * 2`,
        `${wanted} * 25.4 / 72`,
      ],
    }[form];
    const unit = form === 'largest' ? ' mm' : ' ppi';
    const ideas = isScaled
      ? [
          'scaling-keeps-resolution',
          'larger-raises-resolution',
          'area-counts',
          'percent-subtracted',
          'screen-resolution-counts',
        ]
      : [
          'screen-resolution-counts',
          'larger-raises-resolution',
          'area-counts',
          'percent-subtracted',
          'screen-resolution-counts',
        ];
    const wrong = answers.map((formula, at) => ({
      misconception: ideas[at] ?? 'area-counts',
      program: `${sayAmount(`Math.round(${formula})`, unit)}`,
    }));
    const [first, second, ...rest] = wrong;
    const key = isScaled
      ? `effectivePpi(${ppi}, 25.4 * ${scale} / 100)`
      : form === 'size'
        ? `effectivePpi(${pixels}, ${millimetres})`
        : `millimetresOf(${pixels}, ${wanted})`;
    const fallback = { misconception: 'area-counts', program: sayAmount('72', unit) };
    return {
      parameters: { structure: { form, ratio: isScaled ? scale : wanted }, surface: { client, ppi, pixels, inches } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'effectivePpi, millimetresOf', amount(`Math.round(${key})`, unit)),
      mutants:
        form === 'largest'
          ? [second ?? fallback, ...(first ? [first] : []), ...rest]
          : [
              isScaled ? (second ?? fallback) : (first ?? fallback),
              ...(isScaled && first ? [first] : []),
              ...(isScaled || !second ? [] : [second]),
              ...rest,
            ],
    };
  },
};
