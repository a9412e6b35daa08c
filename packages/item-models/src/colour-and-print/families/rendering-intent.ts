import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';
import { sayText, using } from '../ask';
import { drawJob } from '../jobs';

const intents = {
  perceptual: {
    name: 'Perceptual',
    needs: '{ keepsShadesOutOfGamut: true }',
    wishes: [
      'most folds of a red curtain lie out of gamut, and they must still be seen',
      'soft transitions of saturated colours must not break into steps',
      'every colour may shift a little, if only the relations between strong colours stay',
    ],
    results: [
      'all colours are a little duller, those in gamut as well, yet every fold of the bright red stays visible',
      'colours that the press could have met have moved slightly, and the strong blues still run smoothly',
    ],
  },
  relative: {
    name: 'Relative colorimetric',
    needs: '{}',
    wishes: [
      'nearly all colours lie in gamut and must not shift, and white must stay bare paper',
      'the brand colours can be printed and must be exact, while a few others may be clipped',
      'printable colours must stay as they are beside the bare paper of the run',
    ],
    results: [
      'colours in gamut are exact, white is bare paper, and two different bright reds have become one',
      'the printable greens are exact beside unprinted white, while the strongest blues lost their shades',
    ],
  },
  absolute: {
    name: 'Absolute colorimetric',
    needs: '{ showsPaperTint: true }',
    wishes: [
      'a proof on bright paper must show the yellowish paper of the run as well',
      'a contract proof must imitate the tint of the newsprint of the run',
      'a white sheet must look in the proof like the grey board of the later box',
    ],
    results: [
      'the areas that were white now carry a light tint of ink, like the paper of the run',
      'empty corners of the proof are printed faintly yellow, and colours in gamut are exact',
    ],
  },
  saturation: {
    name: 'Saturation',
    needs: '{ isVividBeforeExact: true }',
    wishes: [
      'a bar chart is read from across a hall, and nobody compares it with the screen',
      'simple symbols must catch the eye on a shelf, and their hue may be another than planned',
      'segments must be told apart from afar, and nobody compares their hue',
    ],
    results: [
      'the chart looks stronger than on the screen, and several of its hues have visibly moved',
      'the symbols are stronger than anybody expected, though no colour matches the original',
    ],
  },
} as const;

type Intent = keyof typeof intents;

const ideas = {
  absolute: 'absolute-means-exact',
  relative: 'relative-keeps-shades',
  perceptual: 'perceptual-keeps-numbers',
  saturation: 'saturation-for-photos',
} as const satisfies Record<Intent, string>;

const sources = ['Adobe RGB', 'Display P3', 'sRGB', 'ProPhoto RGB'] as const;
const targets = ['coated paper', 'uncoated paper', 'a digital press', 'an inkjet proofer', 'a rotary press'] as const;

function ask(random: Random, intent: Intent, form: 'wish' | 'result'): string {
  const { client, piece } = drawJob(random);
  const [source, target] = [random.pick(sources), random.pick(targets)];
  const start = `Artwork of a ${piece} for ${client} is converted from ${source} for ${target}.`;
  return form === 'wish'
    ? `${start} The wish: ${random.pick(intents[intent].wishes)}. Which rendering intent fits?`
    : `${start} Afterwards ${random.pick(intents[intent].results)}. Which rendering intent was used?`;
}

/** Which rendering intent fits what a conversion has to keep, or explains what came of one. */
export const renderingIntent: ProgramFamily = {
  id: 'colour-print-rendering-intent',
  version: 3,
  test: 'colour-and-print',
  objective: 'delivery',
  level: 'analyse',
  title: 'Rendering intents',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ISO 15076-1 (ICC.1:2022), 6.2 and annex D (Rendering intents)',
  misconceptions: {
    'absolute-means-exact': 'Absolute colorimetric is the most exact for every job.',
    'perceptual-keeps-numbers': 'Perceptual keeps printable colours exactly.',
    'relative-keeps-shades': 'Relative colorimetric keeps shades apart that lie out of gamut.',
    'saturation-for-photos': 'Saturation is for photos full of colour.',
  },
  build: (random) => {
    const intent = random.pick(['perceptual', 'relative', 'absolute', 'saturation'] as const);
    const form = random.pick(['wish', 'result'] as const);
    const stem = ask(random, intent, form);
    const wrong = (name: Intent) => ({ misconception: ideas[name], program: sayText(intents[name].name) });
    const [first, ...others] = (['relative', 'perceptual', 'saturation'] as const).filter((each) => each !== intent);
    const absolute = intent === 'absolute' ? [] : [wrong('absolute')];
    return {
      parameters: { structure: { intent, form }, surface: { stem } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'intentFor', `intentFor(${intents[intent].needs})`),
      mutants: [wrong(first ?? 'relative'), ...others.map(wrong), ...absolute],
    };
  },
};
