import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** By luminance, in groups far enough apart to be told without a calculator. */
const groups = [
  [
    { name: 'yellow', angle: 55 },
    { name: 'green', angle: 120 },
    { name: 'cyan', angle: 180 },
  ],
  [{ name: 'orange', angle: 30 }],
  [
    { name: 'red', angle: 0 },
    { name: 'magenta', angle: 310 },
  ],
  [{ name: 'purple', angle: 275 }],
  [{ name: 'blue', angle: 235 }],
] as const;

/** Hues of equal HSL lightness are of very unequal luminance. */
export const hueContrast: ProgramFamily = {
  id: 'colour-print-hue-contrast',
  version: 1,
  test: 'colour-and-print',
  objective: 'contrast',
  level: 'analyse',
  title: 'Hues of equal lightness behind text',
  predictedDifficulty: 0.65,
  status: 'active',
  source:
    'WCAG 2.2, definition of relative luminance: 0.2126 R + 0.7152 G + 0.0722 B; CSS Color Level 4, section 7 (HSL)',
  misconceptions: {
    'hue-weighs-nothing': 'Hues of equal HSL lightness give the same contrast, so that the first will do.',
    'warm-hues-are-dark': 'Warm hues are darker than cold ones.',
    'strongest-signal-contrasts': 'The most striking hue gives the most contrast.',
    'blue-is-bright': 'Blue light is as bright as green.',
    'ranks-reversed': 'The order of the luminances is turned round.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const text = random.pick(['white', 'black']);
    const rank = random.pick(['most', 'second']);
    const saturation = random.pick([80, 90, 100]);
    const lightness = random.pick([40, 45, 50]);
    const four = random
      .sample<(typeof groups)[number]>(groups, 4)
      .map((group) => group[random.int(0, group.length - 1)] ?? group[0]);
    const colours = four.map(({ angle }) => `hsl(${angle}, ${saturation}%, ${lightness}%)`);
    const names = JSON.stringify(
      four.map(({ name, angle }) => `${name}, hsl(${angle}, ${saturation}%, ${lightness}%)`),
    );
    const at = (place: number) =>
      using(
        'culori',
        'wcagContrast, parse',
        `${names}[${JSON.stringify(colours)}.map((colour, at) => [wcagContrast(parse(colour), parse('${text}')), at]).sort((x, y) => y[0] - x[0])[${place}][1]]`,
      );
    const best = rank === 'most' ? 0 : 1;
    const [one = 0, two = 0, three = 0] = [0, 1, 2, 3].filter((place) => place !== best).toReversed();
    return {
      parameters: {
        structure: { text, rank, hues: four.map(({ name }) => name).join(' ') },
        surface: { client, saturation, lightness },
      },
      stem: `Four buttons for ${client} have the same HSL lightness. Which background gives ${text} text the ${rank === 'most' ? 'highest' : 'second highest'} contrast ratio?`,
      listings: [],
      asks: 'prose',
      key: at(best),
      mutants: [
        { misconception: 'ranks-reversed', program: at(one) },
        { misconception: 'warm-hues-are-dark', program: at(two) },
        { misconception: 'blue-is-bright', program: at(three) },
      ],
    };
  },
};
