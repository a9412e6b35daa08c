import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Links in links, buttons in buttons, forms in forms. */
export const nestedInteractive: ProgramFamily = {
  id: 'html-nested-interactive',
  version: 1,
  test: 'html',
  objective: 'parsing',
  level: 'analyse',
  title: 'Links in links, forms in forms',
  predictedDifficulty: 0.45,
  status: 'pilot',
  source: 'HTML Standard, 13.2.6.4.7 The “in body” insertion mode (start tags “a”, “button”, “form”)',
  misconceptions: {
    'nesting-is-kept': 'An element may stand in one of its own kind.',
    'inner-is-dropped': 'The inner element is dropped with all that it holds.',
    'outer-is-dropped': 'The outer element gives way to the inner one.',
    'outer-goes-on': 'The outer element goes on behind the inner one.',
    'form-begins-anew': 'A second form ends the first one.',
  },
  build: (random) => {
    const { items, action, name, thing } = random.pick(sites);
    const [one, two] = random.shuffle(items);
    const kind = random.pick(['a', 'button', 'form', 'a', 'form']);
    const box = random.pick(['', 'span', 'em']);
    const open = (at: number) =>
      ({ a: `<a id="n${at}" href="/${thing}/${at}">`, button: `<button id="n${at}">`, form: `<form id="n${at}">` })[
        kind
      ];
    const hasTail = random.chance(0.6);
    const inner = kind === 'form' ? `${open(2)}<button>${action}</button></form>` : `${open(2)}${two}</${kind}>`;
    const wrapped = box === '' || kind === 'form' ? inner : `<${box}>${inner}</${box}>`;
    const html = [
      `${open(1)}${kind === 'form' ? '<input>' : one}`,
      `  ${wrapped}`,
      ...(hasTail ? [`  ${kind === 'form' ? '<select></select>' : items[2]}`] : []),
      `</${kind}>`,
    ].join('\n');
    const program = (change: string, after = 'tree') => code`
      const { treeOf } = require('assay/html');
      const html = ${json(html)};
      const tree = treeOf(${change});
      console.log(${after});
    `;
    const own = program(`html.replaceAll(/<(\\/?)${kind}\\b/g, '<$1x-${kind}')`, "tree.replaceAll('x-', '')");
    return {
      parameters: {
        structure: { kind, box: kind === 'form' ? '' : box, hasTail },
        surface: { name, one, two, action },
      },
      stem: 'Each line of the options is an element with its id or a text; a bar stands for each level that it is deeper. Which tree does a browser make of this markup?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program('html'),
      mutants: [
        { misconception: 'nesting-is-kept', program: own },
        { misconception: 'form-begins-anew', program: program(`html.replace(/<${kind} id="n2"/, '</${kind}>$&')`) },
        { misconception: 'inner-is-dropped', program: program(`html.replace(/<${kind} id="n2".*<\\/${kind}>/, '')`) },
        { misconception: 'outer-is-dropped', program: program(`html.replace(/<${kind} id="n1"[^>]*>/, '')`) },
        {
          misconception: 'outer-goes-on',
          program: program(`html.replace(/<${kind} id="n2"[^>]*>/, '').replace('</${kind}>', '')`),
        },
        {
          misconception: 'outer-goes-on',
          program: program(
            `html.replace(/<${kind} id="n2"[^>]*>/, '</${kind}>$&').replace(/(<\\/${kind}>[^]*<\\/${kind}>)/, '$1<${kind} id="n1">')`,
          ),
        },
      ],
    };
  },
};
