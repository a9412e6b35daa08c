import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

type Wrong = readonly [misconception: string, formula: string];

type Task = {
  readonly form: 'scaled' | 'size' | 'largest';
  readonly stem: string;
  readonly numbers: readonly number[];
  readonly unit: ' ppi' | ' mm';
  readonly key: string;
  readonly wrong: readonly [Wrong, ...Wrong[]];
};

/** An image stands in the layout at a percentage of its size. */
function scaled(random: Random): Task {
  const { client, piece } = drawJob(random);
  const ppi = random.pick([200, 240, 300, 360]);
  const scale = random.pick([40, 50, 60, 80, 120, 125, 150, 160, 180]);
  return {
    form: 'scaled',
    stem: `A photo of ${ppi} ppi stands at ${scale} % in the layout of a ${piece} for ${client}. Which effective resolution does it have?`,
    numbers: [ppi, scale],
    unit: ' ppi',
    key: `effectivePpi(${ppi}, 25.4 * ${scale} / 100)`,
    wrong: [
      ['larger-raises-resolution', `${ppi} * ${scale} / 100`],
      ['scaling-keeps-resolution', `${ppi}`],
      ['area-counts', `${ppi} / (${scale} / 100) ** 2`],
      ['percent-subtracted', `${ppi} * (2 - ${scale} / 100)`],
    ],
  };
}

/** An image of so many pixels fills so many millimetres. */
function filling(random: Random): Task {
  const { client } = drawJob(random);
  const pixels = random.pick([1200, 1500, 1800, 2400, 3000, 3600]);
  const millimetres = Math.round(random.pick([4, 5, 8, 10, 12]) * 254) / 10;
  const noted = random.pick([72, 96]);
  return {
    form: 'size',
    stem: `A photo is ${pixels} pixels wide, and its file notes ${noted} ppi. It fills ${millimetres} mm of a poster for ${client}. Which effective resolution does it have?`,
    numbers: [pixels, millimetres, noted],
    unit: ' ppi',
    key: `effectivePpi(${pixels}, ${millimetres})`,
    wrong: [
      ['note-in-file-counts', `${noted}`],
      ['per-centimetre', `${pixels} / (${millimetres} / 10)`],
      ['two-pixels-a-dot', `${pixels} / ${millimetres} * 25.4 / 2`],
      ['larger-raises-resolution', `${noted} * ${millimetres} / 25.4`],
    ],
  };
}

/** How large an image may be printed. */
function largest(random: Random): Task {
  const { client } = drawJob(random);
  const pixels = random.pick([1200, 1500, 1800, 2400, 3000, 3600]);
  const wanted = random.pick([150, 200, 240, 300]);
  const noted = random.pick([72, 96]);
  return {
    form: 'largest',
    stem: `A photo for ${client} is ${pixels} pixels wide, and its file notes ${noted} ppi. The printer asks for ${wanted} ppi or more. How wide can the photo be printed at most?`,
    numbers: [pixels, wanted, noted],
    unit: ' mm',
    key: `millimetresOf(${pixels}, ${wanted})`,
    wrong: [
      ['note-in-file-counts', `${pixels} / ${noted} * 25.4`],
      ['per-centimetre', `${pixels} / ${wanted} * 10`],
      ['two-pixels-a-dot', `${pixels} / ${wanted} * 25.4 / 2`],
    ],
  };
}

/** Resolution at the size in the layout, and the largest size that a resolution allows. */
export const effectiveResolution: ProgramFamily = {
  id: 'colour-print-effective-ppi',
  version: 3,
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
    'note-in-file-counts': 'The resolution that the file notes is that of the print.',
    'per-centimetre': 'Pixels per inch are counted on a centimetre.',
    'two-pixels-a-dot': 'Two pixels make one printed dot, so half of the resolution is left.',
  },
  build: (random) => {
    const { form, stem, numbers, unit, key, wrong } = random.pick([scaled, scaled, filling, largest])(random);
    const [central, ...others] = wrong;
    const mutant = ([misconception, formula]: Wrong) => ({
      misconception,
      program: sayAmount(`Math.round(${formula})`, unit),
    });
    return {
      parameters: { structure: { form, ratio: numbers[1] ?? 0 }, surface: { stem } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'effectivePpi, millimetresOf', amount(`Math.round(${key})`, unit)),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
