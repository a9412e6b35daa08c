import { drawWorld } from '../../program/worlds';
import type { Random } from '../../random';

type Wrong = readonly [misconception: string, expression: string];
/** Something that people typed, and an expression over it. */
type Cleaning = { readonly value: string; readonly key: string; readonly wrongs: readonly [Wrong, ...Wrong[]] };

const digits = (random: Random, count: number) => String(random.int(10 ** (count - 1), 10 ** count - 1));

export function phone(random: Random): Cleaning {
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

export function amount(random: Random): Cleaning {
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

export function tags(random: Random): Cleaning {
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

export function list(random: Random): Cleaning {
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
