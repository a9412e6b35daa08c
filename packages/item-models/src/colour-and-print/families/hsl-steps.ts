import type { ProgramFamily } from '../../program/variant';
import { sayText, using } from '../ask';
import { drawJob } from '../jobs';

/** Turning a hue, and lightening or muting a colour, by the numbers of HSL. */
export const hslSteps: ProgramFamily = {
  id: 'colour-print-hsl-steps',
  version: 2,
  test: 'colour-and-print',
  objective: 'models',
  level: 'apply',
  title: 'Steps on the colour wheel',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'CSS Color Level 4, section 7 (HSL colors): hue as an angle, saturation, lightness',
  misconceptions: {
    'complement-is-a-quarter': 'The complement lies a quarter of the wheel away.',
    'complement-inverts-lightness': 'The complement inverts the lightness as well.',
    'hue-counts-to-a-hundred': 'The hue is a percentage.',
    'triad-is-sixty': 'The colours of a triad lie 60 degrees apart.',
    'lightness-and-saturation-swapped': 'The second number is the lightness, the third the saturation.',
    'step-inverts-saturation': 'A step on the wheel inverts the saturation as well.',
    'turns-the-other-way': 'The wheel is turned the other way.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['complement', 'triad', 'lighter', 'muted']);
    const [h, s, l] = [random.int(2, 35) * 10, random.pick([30, 45, 60, 70]), random.pick([25, 35, 40, 55])];
    const by = random.pick([10, 15, 20]);
    const hsl = (hue: number, saturation: number, lightness: number) =>
      `hsl(${((hue % 360) + 360) % 360}, ${saturation}%, ${lightness}%)`;
    const base = hsl(h, s, l);
    const change = { complement: [180, 0, 0], triad: [120, 0, 0], lighter: [0, 0, by], muted: [0, -by, 0] }[form] as [
      number,
      number,
      number,
    ];
    const stem = {
      complement: `The main colour of ${client} is ${base}. Which colour lies opposite on the wheel?`,
      triad: `The main colour of ${client} is ${base}. Which colour is the next of a triad, clockwise by growing hue?`,
      lighter: `The buttons of ${client} are ${base}. Which colour is ${by} points lighter and otherwise the same?`,
      muted: `The main colour of ${client} is ${base}. Which colour is ${by} points less saturated and otherwise the same?`,
    }[form];
    const wrong = {
      complement: [
        ['complement-inverts-lightness', hsl(h + 180, s, 100 - l)],
        ['complement-is-a-quarter', hsl(h + 90, s, l)],
        ['hue-counts-to-a-hundred', hsl(h + 50, s, l)],
        ['complement-inverts-lightness', hsl(h, 100 - s, 100 - l)],
        ['step-inverts-saturation', hsl(h + 180, 100 - s, l)],
        ['complement-is-a-quarter', hsl(h + 90, s, 100 - l)],
        ['hue-counts-to-a-hundred', hsl(h + 50, s, 100 - l)],
      ],
      triad: [
        ['triad-is-sixty', hsl(h + 60, s, l)],
        ['turns-the-other-way', hsl(h - 120, s, l)],
        ['complement-is-a-quarter', hsl(h + 90, s, l)],
        ['hue-counts-to-a-hundred', hsl(h + 33, s, l)],
        ['complement-inverts-lightness', hsl(h + 120, s, 100 - l)],
        ['turns-the-other-way', hsl(h - 120, s, 100 - l)],
        ['complement-inverts-lightness', hsl(h + 60, s, 100 - l)],
        ['step-inverts-saturation', hsl(h + 120, 100 - s, l)],
      ],
      lighter: [
        ['lightness-and-saturation-swapped', hsl(h, s + by, l)],
        ['turns-the-other-way', hsl(h, s, l - by)],
        ['hue-counts-to-a-hundred', hsl(h + by, s, l)],
        ['lightness-and-saturation-swapped', hsl(h, s + by, l + by)],
        ['turns-the-other-way', hsl(h, s - by, l)],
        ['hue-counts-to-a-hundred', hsl(h + by, s, l + by)],
        ['turns-the-other-way', hsl(h, s + by, l - by)],
        ['hue-counts-to-a-hundred', hsl(h + by, s + by, l)],
      ],
      muted: [
        ['lightness-and-saturation-swapped', hsl(h, s, l - by)],
        ['turns-the-other-way', hsl(h, s + by, l)],
        ['hue-counts-to-a-hundred', hsl(h - by, s, l)],
        ['lightness-and-saturation-swapped', hsl(h, s - by, l - by)],
        ['turns-the-other-way', hsl(h, s, l + by)],
        ['hue-counts-to-a-hundred', hsl(h - by, s - by, l)],
        ['turns-the-other-way', hsl(h, s + by, l - by)],
        ['hue-counts-to-a-hundred', hsl(h - by, s, l - by)],
      ],
    }[form];
    const [first, ...others] = wrong.map(([misconception = '', text = '']) => ({
      misconception,
      program: sayText(text),
    }));
    const [dh, ds, dl] = change;
    const key = using(
      'culori',
      'parse',
      `((c) => \`hsl(\${(c.h + ${dh}) % 360}, \${Math.round(c.s * 100) + ${ds}}%, \${Math.round(c.l * 100) + ${dl}}%)\`)(parse('${base}'))`,
    );
    return {
      parameters: {
        structure: { form, by: form === 'lighter' || form === 'muted' ? by : 0 },
        surface: { client, h, s, l },
      },
      stem,
      listings: [],
      asks: 'prose',
      balance: { cue: 'shared', place: random.int(0, 4) },
      key,
      mutants: [first ?? { misconception: 'triad-is-sixty', program: sayText(base) }, ...others],
    };
  },
};
