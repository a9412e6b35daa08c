import type { ProgramFamily } from '../../program/variant';
import { sayText, using } from '../ask';
import { drawJob } from '../jobs';

const spaces = ['sRGB', 'Adobe RGB (1998)', 'Display P3', 'ProPhoto RGB'] as const;

/** What assigning and converting do to numbers and look, and which of the two mends a file. */
export const profileChange: ProgramFamily = {
  id: 'colour-print-profile-change',
  version: 1,
  test: 'colour-and-print',
  objective: 'delivery',
  level: 'analyse',
  title: 'Assigning and converting profiles',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'ISO 15076-1 (ICC.1:2022), introduction: profiles relate device numbers to colours',
  misconceptions: {
    'assign-converts': 'Assigning a profile changes the numbers and keeps the look.',
    'convert-only-labels': 'Converting to a profile changes only the label.',
    'both-stay': 'A change of profile changes neither numbers nor look.',
    'both-change': 'A change of profile changes numbers and look.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const [from, to] = random.sample<string>(spaces, 2) as [string, string];
    const operation = random.pick(['assign', 'convert'] as const);
    const told = random.pick(['fact', 'mistake', 'preset']);
    const colour = random.pick(['muted', 'of medium strength', 'those of skin and sky']);
    const act = operation === 'assign' ? `you assign the profile ${to}` : `you convert to the profile ${to}`;
    const stem = {
      fact: `A photo for a ${piece} for ${client} is tagged ${from}; its colours are ${colour}. In the editor ${act}. What follows on a calibrated screen?`,
      mistake: `A colleague sends a photo tagged ${from} for ${client}; its colours are ${colour}. By mistake ${act}. What follows on a calibrated screen?`,
      preset: `A preset for ${client} opens photos tagged ${from}; their colours are ${colour}. With it ${act}. What follows on a calibrated screen?`,
    }[told];
    const texts = {
      stayChange: 'The numbers stay and the look changes.',
      changeStay: 'The numbers change and the look stays.',
      stayStay: 'The numbers stay and the look stays.',
      changeChange: 'The numbers change and the look changes.',
    };
    const say = (text: string) => sayText(text);
    const sentence = '((t) => `${t[0].toUpperCase()}${t.slice(1)}.`)';
    return {
      parameters: { structure: { operation, told, colour }, surface: { client, from, to } },
      stem,
      listings: [],
      asks: 'prose',
      key: using(
        'assay/print',
        'afterProfileChange',
        `${sentence}(((after) => \`\${after.numbers} and \${after.look}\`)(afterProfileChange('${operation}')))`,
      ),
      mutants: [
        operation === 'assign'
          ? { misconception: 'assign-converts', program: say(texts.changeStay) }
          : { misconception: 'convert-only-labels', program: say(texts.stayChange) },
        { misconception: 'both-change', program: say(texts.changeChange) },
        { misconception: 'both-stay', program: say(texts.stayStay) },
      ],
    };
  },
};
