import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** What becomes of a paragraph with a block in it. */
export const closedParagraphs: ProgramFamily = {
  id: 'html-closed-paragraphs',
  version: 1,
  test: 'html',
  objective: 'parsing',
  level: 'analyse',
  title: 'Blocks within a paragraph',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'HTML Standard, 13.2.6.4.7 The “in body” insertion mode (start tags that close a p element; end tag “p”)',
  misconceptions: {
    'nested-as-written': 'Elements nest as they are written.',
    'stray-end-ignored': 'An end tag without an open element is ignored, </p> too.',
    'text-gets-a-paragraph': 'The text after the block stands in a paragraph again.',
    'inline-closes-too': 'An inline element closes the paragraph as well.',
    'text-joins-the-block': 'The text after the block belongs to the block.',
  },
  build: (random) => {
    const { items, name } = random.pick(sites);
    const [one, two] = random.shuffle(items);
    const block = random.pick(['ul', 'div', 'h3', 'blockquote', 'span', 'details']);
    const hasTail = random.chance(0.6);
    const wrapper = random.pick(['', 'section', 'div']);
    const inner = block === 'ul' ? `<ul><li>${two}</li></ul>` : `<${block}>${two}</${block}>`;
    const tail = hasTail ? 'Open daily' : '';
    const lines = [`<p>${one}`, `  ${inner}`, ...(tail === '' ? [] : [`  ${tail}`]), '</p>'];
    const html =
      wrapper === ''
        ? lines.join('\n')
        : [`<${wrapper}>`, ...lines.map((line) => `  ${line}`), `</${wrapper}>`].join('\n');
    const program = (change: string, after = 'tree') => code`
      const { treeOf } = require('assay/html');
      const html = ${json(html)};
      const tree = treeOf(${change});
      console.log(${after});
    `;
    const nested = program("html.replaceAll(/<(\\/?)p>/g, '<$1center>')", "tree.replaceAll('center', 'p')");
    const stray = program("html.replace('</p>', '')");
    const again = program(`html.replace('${tail}', '<p>${tail}')`);
    const closing = program(`html.replace('<${block}>', '</p><${block}>')`);
    const joined = program(`html.replace('</${block}>', '').replace('</p>', '</${block}></p>')`);
    const isInline = block === 'span';
    return {
      parameters: { structure: { block, hasTail, wrapper }, surface: { name, one, two } },
      stem: 'Each line of the options is an element or a text; a bar stands for each level that it is deeper. Which tree does a browser make of this markup?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program('html'),
      mutants: [
        isInline
          ? { misconception: 'inline-closes-too', program: closing }
          : { misconception: 'nested-as-written', program: nested },
        { misconception: 'stray-end-ignored', program: stray },
        { misconception: 'text-gets-a-paragraph', program: again },
        { misconception: 'text-joins-the-block', program: joined },
        {
          misconception: 'inline-closes-too',
          program: program(`html.replace('<p>', '<p></p>').replace('</p>\\n', '')`),
        },
        {
          misconception: 'text-joins-the-block',
          program: program(`html.replace('</${block}>', '').replace('</p>', '')`),
        },
        {
          misconception: 'stray-end-ignored',
          program: program(`html.replace('<${block}>', '</p><${block}>').replace(/<\\/p>\\s*(<\\/\\w+>)?$/, '$1')`),
        },
      ],
    };
  },
};
