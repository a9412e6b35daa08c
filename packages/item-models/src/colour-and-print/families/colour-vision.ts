import type { ProgramFamily } from '../../program/variant';
import { sayText } from '../ask';
import { drawJob } from '../jobs';

const confused = [
  ['red #c0392b', 'green #5c7a1f'],
  ['green #3f8f3f', 'brown #8a6a24'],
  ['orange #d9822b', 'lime #a3b52a'],
  ['red #b5352a', 'brown #6f5a1c'],
  ['pink #c98aa6', 'grey #9aa0a6'],
] as const;

const told = [
  ['blue #1f5fbf', 'orange #e39a2d'],
  ['navy #1b2a6b', 'yellow #f0d64a'],
  ['blue #2f6fd0', 'brown #7a5a1c'],
  ['black #1a1a1a', 'orange #e08a1e'],
  ['purple #5b2a86', 'yellow #e8cf3c'],
  ['light blue #8ec6e8', 'dark red #7d1f1f'],
  ['dark green #1e4d2b', 'light yellow #f4e38a'],
  ['teal #1f6f78', 'cream #f3e6c4'],
  ['sky blue #5aa9e6', 'black #202020'],
] as const;

/** Which two series of a chart become alike for people who tell red from green badly. */
export const colourVision: ProgramFamily = {
  id: 'colour-print-colour-vision',
  version: 1,
  test: 'colour-and-print',
  objective: 'contrast',
  level: 'analyse',
  title: 'Pairs of colours in red-green colour blindness',
  predictedDifficulty: 0.7,
  status: 'pilot',
  source:
    'Machado, Oliveira & Fernandes (2009), IEEE TVCG 15(6): matrices for deuteranopia; WCAG 2.2, success criterion 1.4.1',
  misconceptions: {
    'blue-and-yellow-confused': 'Red-green colour blindness makes blue and yellow alike.',
    'warm-pair-confused': 'Any pair with a red in it becomes alike.',
    'dark-pair-confused': 'Dark colours become alike, whatever their hue.',
    'lightness-does-not-help': 'A difference in lightness does not help to tell colours apart.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const kind = random.pick(['deuteranopia', 'protanopia'] as const);
    const clear = random.sample<readonly [string, string]>(told, 3);
    const pairs = random.shuffle([random.pick(confused), ...clear]);
    const names = JSON.stringify(pairs.map(([one, other]) => `${one} and ${other}`));
    const hexes = JSON.stringify(pairs.map((pair) => pair.map((name) => name.slice(name.indexOf('#')))));
    const nearest = [
      "const { simulate } = require('assay/colour');",
      "const { differenceCiede2000, parse } = require('culori');",
      `const apart = ${hexes}.map(([one, other]) => differenceCiede2000()(parse(simulate(one, '${kind}')), parse(simulate(other, '${kind}'))));`,
      `console.log(${names}[apart.indexOf(Math.min(...apart))]);`,
    ].join('\n');
    const [a, b, c] = clear.map(([one, other]) => sayText(`${one} and ${other}`));
    return {
      parameters: {
        structure: { kind, clear: clear.map(([one]) => one.slice(0, 3)).join('') },
        surface: { client, first: pairs[0]?.[0] ?? '' },
      },
      stem: `A chart for ${client} must work for people with ${kind}. Which pair of series needs other colours most?`,
      listings: [],
      asks: 'prose',
      key: nearest,
      mutants: [
        { misconception: 'blue-and-yellow-confused', program: a ?? '' },
        { misconception: 'dark-pair-confused', program: b ?? '' },
        { misconception: 'lightness-does-not-help', program: c ?? '' },
      ],
    };
  },
};
