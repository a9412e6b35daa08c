import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** From relative luminances to a ratio, and back to the luminance that a ratio needs. */
export const contrastFormula: ProgramFamily = {
  id: 'colour-print-contrast-formula',
  version: 1,
  test: 'colour-and-print',
  objective: 'contrast',
  level: 'apply',
  title: 'Contrast from luminance',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'WCAG 2.2, definitions of contrast ratio, (L1 + 0.05) / (L2 + 0.05), and of relative luminance',
  misconceptions: {
    'flare-left-out': 'The ratio is that of the luminances themselves.',
    'difference-scaled': 'The ratio is the difference of the luminances on a scale up to 21.',
    'flare-added-once': 'The constant is added to the darker luminance only.',
    'flare-after-dividing': 'The constant is added to the ratio.',
    'scale-of-twenty': 'The ratio is twenty times the lighter luminance.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const form = random.pick(['ratio', 'lighter', 'darker']);
    const dark = random.pick([0.05, 0.1, 0.125, 0.2, 0.25]);
    const ratio = random.pick([2, 2.5, 3, 4, 4.5, 5, 7].filter((each) => dark * each <= 1.05) as [number, ...number[]]);
    const round = (value: number) => Math.round(value * 1000) / 1000;
    const [low, high] = [round(dark - 0.05), round(dark * ratio - 0.05)];
    const stem = {
      ratio: `On the site of ${client} the text has a relative luminance of ${low}, its background ${high}. Which contrast ratio do they have?`,
      lighter: `On a screen for ${client} the background has a relative luminance of ${low}. Which luminance does lighter text need for a ratio of ${ratio}:1?`,
      darker: `On a screen for ${client} the background has a relative luminance of ${high}. Which luminance may darker text have at most for a ratio of ${ratio}:1?`,
    }[form];
    const answers = {
      ratio: [
        'flare-left-out',
        low === 0 ? `${high} / 0.05` : `${high} / ${low}`,
        `(${high} - ${low}) * 21`,
        `${high} / (${low} + 0.05)`,
        `${high} * 20`,
        low === 0 ? '21' : `${high} / ${low} + 0.05`,
      ],
      lighter: [
        'flare-left-out',
        `${low} * ${ratio}`,
        `${low} + ${ratio} / 21`,
        `(${low} + 0.05) * ${ratio}`,
        `${ratio} / 20`,
        `${low} * ${ratio} + 0.05`,
      ],
      darker: [
        'flare-left-out',
        `${high} / ${ratio}`,
        `Math.max(0, ${high} - ${ratio} / 21)`,
        `(${high} + 0.05) / ${ratio}`,
        `${high} / 20`,
        `${high} / ${ratio} + 0.05`,
      ],
    }[form];
    const unit = form === 'ratio' ? ':1' : '';
    const say = (formula = '0') =>
      form === 'ratio' ? sayAmount(formula, unit) : `console.log(String(Math.round((${formula}) * 1000) / 1000));`;
    const key = {
      ratio: amount(`contrastOf(${low}, ${high})`, unit),
      lighter: `String(Math.round((contrastOf(${low}, 0) * ${ratio} * 0.05 - 0.05) * 1000) / 1000)`,
      darker: `String(Math.round((contrastOf(${high}, 0) / ${ratio} * 0.05 - 0.05) * 1000) / 1000)`,
    }[form];
    return {
      parameters: { structure: { form, ratio }, surface: { client, piece, dark } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/colour', 'contrastOf', key),
      mutants: [
        { misconception: 'flare-left-out', program: say(answers[1]) },
        { misconception: 'flare-added-once', program: say(answers[3]) },
        { misconception: 'difference-scaled', program: say(answers[2]) },
        { misconception: 'flare-after-dividing', program: say(answers[5]) },
        { misconception: 'scale-of-twenty', program: say(answers[4]) },
      ],
    };
  },
};
