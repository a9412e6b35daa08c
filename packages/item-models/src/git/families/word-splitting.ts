import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const words = ['annual', 'report', 'tax', 'final', 'draft', 'client', 'offer', 'north', 'sales', 'invoice'] as const;

/** How many words an expansion becomes. */
export const wordSplitting: ProgramFamily = {
  id: 'git-word-splitting',
  version: 2,
  test: 'git',
  objective: 'expansion',
  level: 'apply',
  title: 'Words that an expansion becomes',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Bash Reference Manual, 3.5.7 Word Splitting; 3.4.2 Special Parameters ($@ and $*)',
  misconceptions: {
    'value-stays-one': 'The value of a variable stays one word without quotation marks.',
    'quotes-split': 'A value in double quotation marks is split at its spaces as well.',
    'at-is-one-word': '"$@" is one word that holds all arguments.',
    'star-keeps-words': '"$*" keeps the arguments apart.',
    'empty-vanishes': 'An empty value in quotation marks is no word.',
    'empty-counts': 'An empty value without quotation marks is a word.',
  },
  build: (random) => {
    const [a = '', b = '', c = '', d = ''] = random.sample(words, 4);
    const form = random.pick(['plain', 'quoted', 'mixed', 'at', 'star', 'at-plain']);
    // Never as many words as values: split and whole would be counted alike.
    const second = random.pick(form === 'mixed' ? ['', `${c} ${d}`] : ['', c, `${c} ${d}`]);
    const first = second === '' ? `${a} ${b} ${c}` : random.pick([`${a} ${b}`, `${a} ${b} ${d}`]);
    const uses = {
      plain: '$one $two',
      quoted: '"$one" "$two"',
      mixed: '"$one" $two',
      at: '"$@"',
      star: '"$*"',
      'at-plain': '$@',
    };
    const program = (use: string, more = '') => code`
      count() { echo "words: $#"; }
      one='${first}'
      two='${second}'
      set -- "$one" "$two" end
      count ${use}${more}
    `;
    const usual = {
      plain: 'value-stays-one',
      quoted: 'quotes-split',
      mixed: 'value-stays-one',
      at: 'at-is-one-word',
      star: 'star-keeps-words',
      'at-plain': 'value-stays-one',
    } as const;
    const opposite = {
      plain: uses.quoted,
      quoted: uses.plain,
      mixed: uses.quoted,
      at: uses.star,
      star: uses.at,
      'at-plain': uses.at,
    }[form];
    return shellQuestion({
      structure: { form, first: first.split(' ').length, second: second.split(' ').length - (second === '' ? 1 : 0) },
      surface: { a, b, c },
      key: program(uses[form]),
      wrong: [
        [usual[form], program(opposite)],
        ['quotes-split', program(uses['at-plain'])],
        ['at-is-one-word', program('"$*"')],
        ['empty-vanishes', program('"$one" ${two:+"$two"}')],
        ['empty-counts', program('$one ${two:-x}')],
        ['star-keeps-words', program(uses['at-plain'], ' x')],
      ],
    });
  },
};
