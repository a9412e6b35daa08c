import type { ProgramFamily } from '../../program/variant';
import { sayText, using } from '../ask';
import { drawJob } from '../jobs';

const cases = [
  {
    intent: 'perceptual',
    work: 'photos of a coral reef full of colours that the press cannot print, whose shades must stay apart',
  },
  {
    intent: 'perceptual',
    work: 'a portrait series with many saturated colours out of gamut, in which smooth transitions matter most',
  },
  {
    intent: 'relative',
    work: 'a logo whose colours the press can print and must print exactly, on a paper that counts as white',
  },
  {
    intent: 'relative',
    work: 'product photos nearly all within the gamut of the press, whose printable colours must stay exact while white becomes paper',
  },
  {
    intent: 'absolute',
    work: 'a proof on bright paper that must show the yellowish paper of the later edition as well',
  },
  {
    intent: 'absolute',
    work: 'a contract proof that imitates the tint of the newsprint on which the run will be printed',
  },
  { intent: 'saturation', work: 'a bar chart for slides whose colours must look as strong as possible, exact or not' },
  {
    intent: 'saturation',
    work: 'simple map symbols that should be as vivid as the printer can make them, whatever their exact hue',
  },
] as const;

/** Which rendering intent fits what a conversion has to keep. */
export const renderingIntent: ProgramFamily = {
  id: 'colour-print-rendering-intent',
  version: 1,
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
    const { client } = drawJob(random);
    const chosen = random.pick(cases);
    const names = {
      perceptual: 'Perceptual',
      relative: 'Relative colorimetric',
      absolute: 'Absolute colorimetric',
      saturation: 'Saturation',
    };
    const wrong = (['absolute', 'relative', 'perceptual', 'saturation'] as const).filter(
      (each) => each !== chosen.intent,
    );
    const ideas = {
      absolute: 'absolute-means-exact',
      relative: 'relative-keeps-shades',
      perceptual: 'perceptual-keeps-numbers',
      saturation: 'saturation-for-photos',
    };
    const [first, ...others] = wrong.map((each) => ({ misconception: ideas[each], program: sayText(names[each]) }));
    const needs = {
      perceptual: '{ keepsShadesOutOfGamut: true }',
      relative: '{}',
      absolute: '{ showsPaperTint: true }',
      saturation: '{ isVividBeforeExact: true }',
    }[chosen.intent];
    return {
      parameters: { structure: { intent: chosen.intent, work: cases.indexOf(chosen) }, surface: { client } },
      stem: `For ${client} you convert ${chosen.work}. Which rendering intent fits?`,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'intentFor', `intentFor(${needs})`),
      mutants: [first ?? { misconception: 'absolute-means-exact', program: sayText(names.absolute) }, ...others],
    };
  },
};
