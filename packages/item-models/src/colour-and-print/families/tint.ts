import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** What a tint of a colour, or a tint of a tint, is in inks. */
export const tintOf: ProgramFamily = {
  id: 'colour-print-tint',
  version: 1,
  test: 'colour-and-print',
  objective: 'ink',
  level: 'apply',
  title: 'Tints of a colour',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'ISO 32000-2:2020, 8.6.6.4 (Separation colour spaces): tint values scale the inks in proportion',
  misconceptions: {
    'tint-subtracts': 'A tint takes the same number of points off every ink.',
    'tint-caps-inks': 'A tint limits each ink to its percentage.',
    'tint-is-what-is-taken': 'The percentage says how much is taken away.',
    'black-stays': 'Black keeps its value in a tint.',
    'second-tint-of-original': 'A tint of a tint refers to the full colour.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const form = random.pick(['single', 'twice', 'back']);
    const inks = random
      .shuffle([random.pick([80, 100]), random.pick([40, 60]), random.pick([0, 20])])
      .concat(random.pick([0, 20, 40]));
    const percent = random.pick([25, 30, 40, 60, 75]);
    const second = random.pick([50, 80]);
    const applied = form === 'twice' ? (percent * second) / 100 : percent;
    const text = (list: readonly number[]) => list.map((ink, at) => `${'CMYK'[at] ?? ''} ${ink}`).join(', ');
    const print = (list: string) =>
      `${list}.map((ink, at) => \`\${'CMYK'[at]} \${Math.round(ink * 10) / 10}\`).join(', ')`;
    const data = JSON.stringify(inks);
    const each = (formula: string) => `console.log(${print(`${data}.map((ink, at) => ${formula})`)});`;
    const stem = {
      single: `The house colour of ${client} is ${text(inks)}. A ${piece} uses a tint of ${percent} % of it. Which inks, in percent, is that?`,
      twice: `The house colour of ${client} is ${text(inks)}. A ${piece} uses a tint of ${second} % of its ${percent} % tint. Which inks, in percent, is that?`,
      back: `A ${piece} for ${client} needs the house colour ${text(inks)} lightened by ${100 - percent} %, as a tint. Which inks, in percent, is that?`,
    }[form];
    const cap = `Math.min(ink, ${applied})`;
    return {
      parameters: {
        structure: { form, percent, hasBlack: (inks[3] ?? 0) > 0, hasZero: inks.slice(0, 3).includes(0) },
        surface: { client, inks: inks.join(' '), second },
      },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'tint', print(`tint(${data}, ${applied})`)),
      mutants: [
        form === 'twice'
          ? { misconception: 'second-tint-of-original', program: each(`ink * ${second} / 100`) }
          : { misconception: 'tint-subtracts', program: each(`Math.max(0, ink - ${100 - applied})`) },
        { misconception: 'tint-is-what-is-taken', program: each(`ink * (100 - ${applied}) / 100`) },
        { misconception: 'tint-caps-inks', program: each(cap) },
        { misconception: 'black-stays', program: each(`at === 3 ? ink : ink * ${applied} / 100`) },
        { misconception: 'tint-subtracts', program: each(`Math.max(0, ink - ${100 - applied})`) },
      ],
    };
  },
};
