import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';
import { drawWorld } from '../../program/worlds';

type Wrong = readonly [misconception: string, expression: string];
type Question = { readonly value: string; readonly key: string; readonly wrongs: readonly [Wrong, ...Wrong[]] };

const digits = (random: Random, count: number) => String(random.int(10 ** (count - 1), 10 ** count - 1));

function phone(random: Random): Question {
  const value = `+${random.int(31, 61)} (${digits(random, 2)}) ${digits(random, 3)}-${digits(random, 4)}`;
  return {
    value,
    key: "input.replace(/[^\\d+]/g, '')",
    wrongs: [
      ['replaces-first-only', "input.replace(/[^\\d+]/, '')"],
      ['caret-is-start', "input.replace(/[\\d+]/g, '')"],
      ['class-is-one-kind', "input.replace(/\\D/g, '')"],
      ['class-is-one-kind', "input.replace(/\\s/g, '')"],
    ],
  };
}

function amount(random: Random): Question {
  const value = `${random.int(1, 9)}.${digits(random, 3)}.${digits(random, 3)},${digits(random, 2)}`;
  const isAll = random.chance(0.4);
  const [once, every] = ["input.replace('.', '').replace(',', '.')", "input.replaceAll('.', '').replace(',', '.')"];
  return {
    value,
    key: isAll ? every : once,
    wrongs: [
      [isAll ? 'replaces-first-only' : 'replaces-all', isAll ? once : every],
      ['dot-is-any', "input.replace(/./g, '')"],
      ['order-turned-round', "input.replace(',', '.').replaceAll('.', '')"],
      ['dot-is-any', "input.replace(/./, '').replace(',', '.')"],
      ['order-turned-round', "input.replaceAll('.', ',')"],
    ],
  };
}

function tags(random: Random): Question {
  const { names, kinds } = drawWorld(random);
  const value = `<b>${names[0]}</b> and <i>${kinds[random.int(0, 2)] ?? ''}</i> ${random.pick(['only', 'too', 'today'])}`;
  const form = random.pick(['greedy', 'lazy', 'excluding']);
  const forms = {
    greedy: "input.replace(/<.+>/g, '')",
    lazy: "input.replace(/<.+?>/g, '')",
    excluding: "input.replace(/<[^>]+>/g, '')",
  };
  const first = "input.replace(/<.+?>/, '')";
  return {
    value,
    key: forms[form],
    wrongs: [
      form === 'greedy' ? ['stops-at-first', forms.lazy] : ['runs-to-last', forms.greedy],
      ['replaces-first-only', first],
      ['runs-to-last', "input.replace(/<[a-z]+>.+?<\\/[a-z]+>/g, '')"],
      ['stops-at-first', "input.replace(/<\\/.+?>/g, '')"],
    ],
  };
}

function list(random: Random): Question {
  const { names, more } = drawWorld(random);
  const value = ` ${names[0]}, ${more[0]} ${more[1]},,${names[2]} `;
  const form = random.pick(['split', 'spaces', 'words']);
  const forms = {
    split: "input.split(',').map((each) => each.trim()).join('|')",
    spaces: "input.split(/\\s*,\\s*/).join('|')",
    words: "input.trim().split(/[\\s,]+/).join('|')",
  };
  const order = { split: ['words', 'spaces'], spaces: ['split', 'words'], words: ['split', 'spaces'] } as const;
  const ideas = { split: 'outer-spaces-kept', spaces: 'outer-spaces-go', words: 'separator-is-comma-only' } as const;
  const [one, other] = order[form];
  const dropped = "input.split(',').map((each) => each.trim()).filter((each) => each !== '').join('|')";
  return {
    value,
    key: forms[form],
    wrongs: [
      [form === 'split' ? 'empty-parts-dropped' : ideas[form], form === 'split' ? dropped : forms[one]],
      [ideas[form], forms[one]],
      [ideas[form], forms[other]],
      ['empty-parts-dropped', dropped],
      ['separator-is-comma-only', "input.split(',').join('|')"],
    ],
  };
}

const questions = { phone, amount, tags, list } as const;

/** Input cleaned with replace, split and regular expressions. */
export const textCleaning: ProgramFamily = {
  id: 'javascript-text-cleaning',
  version: 1,
  test: 'javascript',
  objective: 'text-and-data',
  level: 'apply',
  title: 'Cleaning what people typed',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 22.1.3.19 String.prototype.replace; 22.2.1 Patterns; 22.1.3.23 String.prototype.split',
  misconceptions: {
    'replaces-first-only': 'Only the first place is replaced.',
    'replaces-all': 'A text as search pattern is replaced wherever it stands.',
    'caret-is-start': 'A caret in a class does not negate it.',
    'class-is-one-kind': 'A class with several parts stands for one of them only.',
    'dot-is-any': 'A dot in a search text stands for any character.',
    'order-turned-round': 'The later replacement acts on the input as it was.',
    'runs-to-last': 'A repetition runs on to the last possible end.',
    'stops-at-first': 'A repetition stops at the first possible end.',
    'outer-spaces-kept': 'Spaces at the ends stay.',
    'outer-spaces-go': 'A pattern of spaces around commas also trims the ends.',
    'separator-is-comma-only': 'Only commas separate.',
    'empty-parts-dropped': 'Empty parts are left out.',
  },
  build: (random) => {
    const form = random.pick(['phone', 'amount', 'tags', 'list']);
    const { value, key, wrongs } = questions[form](random);
    const program = (expression: string) => code`
      const input = '${value}';
      console.log('[' + ${expression} + ']');
    `;
    const [[idea, wrong], ...others] = wrongs;
    return {
      parameters: { structure: { form, key }, surface: { value } },
      stem: 'What does this script print?',
      listings: [listing('javascript', program(key))],
      asks: 'output',
      key: program(key),
      mutants: [
        { misconception: idea, program: program(wrong) },
        ...others.map(([misconception, expression]) => ({ misconception, program: program(expression) })),
      ],
    };
  },
};
