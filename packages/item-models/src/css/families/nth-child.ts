import type { ProgramFamily } from '../../program/variant';
import { askPage, pageListings } from '../page';
import { drawWorld } from '../worlds';

/** Which of several siblings a structural pseudo-class picks. */
export const nthChild: ProgramFamily = {
  id: 'css-nth-child',
  version: 1,
  test: 'css',
  objective: 'selectors',
  level: 'apply',
  title: 'Picking siblings by their place',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'Selectors Level 4, sections 14.3 (child-indexed) and 14.4 (typed child-indexed pseudo-classes)',
  misconceptions: {
    'counts-own-kind': ':nth-child() counts only the elements that the rest of the selector names.',
    'type-means-class': ':nth-of-type() counts the elements of the class.',
    'of-type-counts-children': ':nth-of-type() counts all siblings.',
    'starts-at-zero': 'Counting starts at zero.',
    'counts-from-end': 'Counting starts at the last sibling.',
  },
  build: (random) => {
    const { list, block } = drawWorld(random);
    const pseudo = random.pick(['nth-child', 'nth-of-type', 'nth-last-child']);
    const formula = random.pick(['odd', 'even', '3n', '2', '3', 'n + 3']);
    const tags = random.pick([
      ['h3', 'p', 'p', 'div', 'p', 'p', 'p'],
      ['p', 'h3', 'p', 'p', 'h3', 'p', 'p'],
      ['div', 'p', 'p', 'p', 'h3', 'p', 'p'],
      ['h3', 'p', 'div', 'p', 'p', 'p', 'div'],
    ]);
    const plain = random.pick([1, 2, 3]);
    const paragraphs = tags.flatMap((tag, at) => (tag === 'p' ? [at] : []));
    const withoutClass = paragraphs[plain];
    const lines = tags.map((tag, at) => {
      const mark = tag === 'p' && at !== withoutClass ? ` class="${block}"` : '';
      return `  <${tag} id="${'abcdefg'[at] ?? 'z'}"${mark}></${tag}>`;
    });
    const useClass = random.chance(0.5);
    const target = useClass ? `.${block}` : 'p';
    const html = `<section class="${list}">\n${lines.join('\n')}\n</section>`;
    const selector = (kind: string, what: string = formula) => `.${list} > ${target}:${kind}(${what})`;
    const source = { html, css: `${selector(pseudo)} { background: gold; }` };
    const later = ({ odd: 'even', even: 'odd', '3n': '3n + 1', '2': '3', '3': '4', 'n + 3': 'n + 4' } as const)[
      formula
    ];
    const found = (chosen: string) => askPage(source, `page.ids('${chosen}').join(' ') || 'nothing'`);
    const all = `page.ids('.${list} > ${target}')`;
    const among = askPage(
      source,
      `((all) => page.ids('.${list} > :${pseudo === 'nth-last-child' ? 'nth-last-child' : 'nth-child'}(${formula})').map((id) => all['abcdefg'.indexOf(id)]).filter(Boolean).join(' ') || 'nothing')(${all})`,
    );
    const shifted = askPage(
      source,
      `((hit) => [...'abcdefg'].filter((_, at) => hit.includes('abcdefg'[at - 1]) || (at === 0 && ${JSON.stringify(formula)} === 'even')).join(' ') || 'nothing')(page.ids('.${list} > :nth-child(${formula})'))`,
    );
    const other = { 'nth-child': 'nth-of-type', 'nth-of-type': 'nth-child', 'nth-last-child': 'nth-child' }[pseudo];
    return {
      parameters: { structure: { pseudo, formula, useClass, plain }, surface: { list, block, tags: tags.join('') } },
      stem: 'Which elements get the gold background, by their ids?',
      listings: pageListings(source),
      asks: 'output',
      key: found(selector(pseudo)),
      mutants: [
        {
          misconception: pseudo === 'nth-of-type' ? 'type-means-class' : 'counts-own-kind',
          program: pseudo === 'nth-of-type' && !useClass ? found(selector('nth-child')) : among,
        },
        {
          misconception: pseudo === 'nth-child' ? 'counts-own-kind' : 'of-type-counts-children',
          program: found(selector(other)),
        },
        {
          misconception: 'counts-from-end',
          program: found(selector(pseudo === 'nth-last-child' ? 'nth-of-type' : 'nth-last-child')),
        },
        { misconception: 'starts-at-zero', program: shifted },
        { misconception: 'starts-at-zero', program: found(selector(pseudo, later)) },
        { misconception: 'counts-own-kind', program: found(`.${list} > :${pseudo}(${formula})`) },
      ],
    };
  },
};
