import type { ProgramFamily } from '../../program/variant';
import { shownTable, using } from '../ask';
import { drawJob } from '../jobs';

/** Which objects of a file break what the printer asks for. */
export const preflight: ProgramFamily = {
  id: 'colour-print-preflight',
  version: 1,
  test: 'colour-and-print',
  objective: 'delivery',
  level: 'apply',
  title: 'Checking a file before printing',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'ISO 15930-7 (PDF/X-4) and Ghent Workgroup 2022 specifications: image resolution, line width, ink coverage, bleed',
  misconceptions: {
    'noted-resolution-counts': 'The resolution noted in an image file counts, whatever its scale.',
    'scale-has-no-effect-on-lines': 'Lines keep their width when they are scaled.',
    'only-images-are-checked': 'Only images can break the rules.',
    'reduced-images-fail': 'Reducing an image lowers its resolution.',
    'everything-scaled-fails': 'Whatever is scaled breaks the rules.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const least = random.pick([225, 250, 300]);
    const thin = random.pick([0.25, 0.3, 0.5]);
    const letters = 'ABCD';
    const photo = (scale: number, isGood: boolean) => {
      const target = isGood ? least + random.pick([10, 25, 40]) : least - random.pick([15, 30, 60]);
      return { kind: 'photo', noted: Math.ceil((target * scale) / 100), scale };
    };
    const stroke = (scale: number, isGood: boolean) => {
      const target = isGood ? thin + 0.05 : thin - 0.05;
      return { kind: 'line', noted: (isGood ? Math.ceil : Math.floor)((target / scale) * 100 * 20) / 20, scale };
    };
    const rows = random.shuffle([
      photo(random.pick([125, 150, 200]), random.chance(0.4)),
      photo(random.pick([50, 60, 80]), random.chance(0.6)),
      stroke(random.pick([40, 50, 60]), random.chance(0.4)),
      random.chance(0.5) ? stroke(random.pick([150, 200]), random.chance(0.6)) : photo(100, random.chance(0.5)),
    ]);
    const data = JSON.stringify(rows);
    const list = (test: string) =>
      `${data}.flatMap((one, at) => (${test}) ? ['${letters}'[at]] : []).join(', ') || 'None'`;
    const wrong = (test: string) => `console.log(${list(test)});`;
    const line = `one.noted * one.scale / 100 < ${thin} - 1e-9`;
    const noted = `one.kind === 'photo' ? one.noted < ${least} : one.noted < ${thin}`;
    return {
      parameters: {
        structure: {
          kinds: rows.map(({ kind, scale }) => `${kind[0] ?? ''}${Math.sign(scale - 100)}`).join(''),
          least,
          thin,
        },
        surface: { client, piece, values: rows.map(({ noted: each }) => each).join(' ') },
      },
      stem: `The printer of a ${piece} for ${client} asks for at least ${least} ppi and lines of at least ${thin} pt, as they are printed. Which objects must be mended?`,
      tables: [
        shownTable(
          ['', 'Object', 'In its own file', 'Scale in the layout'],
          rows.map(({ kind, noted: each, scale }, at) => [
            letters[at] ?? '',
            kind === 'photo' ? 'Photo' : 'Drawing with lines',
            kind === 'photo' ? `${each} ppi` : `${each} pt`,
            `${scale} %`,
          ]),
        ),
      ],
      listings: [],
      asks: 'prose',
      key: using(
        'assay/print',
        'effectivePpi',
        list(`one.kind === 'photo' ? effectivePpi(one.noted, 25.4 * one.scale / 100) < ${least} : ${line}`),
      ),
      mutants: [
        { misconception: 'noted-resolution-counts', program: wrong(noted) },
        {
          misconception: 'reduced-images-fail',
          program: wrong(`one.kind === 'photo' ? one.noted * one.scale / 100 < ${least} : ${line}`),
        },
        {
          misconception: 'only-images-are-checked',
          program: wrong(`one.kind === 'photo' && one.noted / one.scale * 100 < ${least}`),
        },
        {
          misconception: 'scale-has-no-effect-on-lines',
          program: wrong(`one.kind === 'photo' ? one.noted / one.scale * 100 < ${least} : one.noted < ${thin}`),
        },
        { misconception: 'everything-scaled-fails', program: wrong('one.scale > 100') },
        { misconception: 'everything-scaled-fails', program: wrong('one.scale !== 100') },
      ],
    };
  },
};
