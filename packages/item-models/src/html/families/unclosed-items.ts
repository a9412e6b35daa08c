import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** What ends elements that nobody closed. */
export const unclosedItems: ProgramFamily = {
  id: 'html-unclosed-items',
  version: 2,
  test: 'html',
  objective: 'parsing',
  level: 'apply',
  title: 'List items and inline elements that are left open',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'HTML Standard, 13.1.2.4 Optional tags; 13.2.4.3 The list of active formatting elements',
  misconceptions: {
    'open-means-nested': 'An item that is not closed holds the next one.',
    'bold-ends-with-its-item': 'An open inline element ends with the element around it.',
    'bold-begins-anew': 'An open inline element begins anew in each paragraph, and nowhere else.',
    'inner-list-ends-the-item': 'A list within an item begins a new level beside it.',
    'paragraph-goes-on': 'An open paragraph goes on behind its item.',
    'end-tag-must-fit': 'A wrong end tag closes nothing.',
  },
  build: (random) => {
    const { items, name } = random.pick(sites);
    const [a, b, c] = random.shuffle(items);
    const list = random.pick(['ul', 'ol']);
    const tag = random.pick(['b', 'em', 'strong', 'i']);
    const kind = random.pick(['items', 'bold', 'inner', 'paragraph', 'wrong-end']);
    const lines = {
      items: [`<${list}>`, `  <li>${a}`, `  <li>${b}`, `  <li>${c}`, `</${list}>`],
      bold: [`<p><${tag}>${a}</p>`, `<p>${b}</p>`, ...(random.chance(0.5) ? [`<p>${c}</p>`] : [])],
      inner: [`<${list}>`, `  <li>${a}`, '    <ul>', `      <li>${b}`, '    </ul>', `  <li>${c}`, `</${list}>`],
      paragraph: [`<${list}>`, `  <li><p>${a}`, `  <li>${b}`, `</${list}>`, c],
      'wrong-end': [`<p><${tag}>${a} <u>${b}</${tag}> ${c}</u></p>`],
    }[kind];
    const html = lines.join('\n');
    const program = (change: string, after = 'tree') => code`
      const { treeOf } = require('assay/html');
      const html = ${json(html)};
      const tree = treeOf(${change});
      console.log(${after});
    `;
    const custom = program("html.replaceAll(/<(\\/?)(li|p)>/g, '<$1x-$2>')", "tree.replaceAll('x-', '')");
    const inlineEnds = program(`html.replace('</p>', '</${tag}></p>')`);
    const ideas = {
      items: { misconception: 'open-means-nested', program: custom },
      bold: { misconception: 'bold-ends-with-its-item', program: inlineEnds },
      inner: { misconception: 'open-means-nested', program: custom },
      paragraph: { misconception: 'paragraph-goes-on', program: custom },
      'wrong-end': { misconception: 'end-tag-must-fit', program: program(`html.replace('</${tag}>', '')`) },
    };
    const first = ideas[kind];
    const plain = "tree.replaceAll('x-', '')";
    const nestedSecond = "html.replace(/<li>(<p>)?([^<]*)<li>/, '<li>$1$2<ul><li>')";
    const inParagraphs = ".replaceAll(/<li>(?!<p>)([^<]*)/g, '<li><p>$1')";
    const ofLists = [
      { misconception: 'paragraph-goes-on', program: program(`html${inParagraphs}`) },
      { misconception: 'open-means-nested', program: program(nestedSecond) },
      {
        misconception: 'paragraph-goes-on',
        program: program("html.replaceAll(/<li>(?:<p>)?([^<]*)/g, '<x-li><x-p>$1')", plain),
      },
      { misconception: 'end-tag-must-fit', program: program('html.replace(/<\\/[uo]l>/, "")') },
      { misconception: 'paragraph-goes-on', program: program(nestedSecond + inParagraphs) },
    ];
    const closedItems = {
      misconception: 'inner-list-ends-the-item',
      program: program("html.replaceAll(/<li>([^<]*)/g, '<li>$1</li>')"),
    };
    const begunAnew = (p: string) => `.replaceAll(/<p>([^<]*)/g, '<${p}><${tag}>$1</${tag}>')`;
    const ofInline = [
      {
        misconception: 'bold-ends-with-its-item',
        program: program(`html.replaceAll(/<${tag}>([^<]*)/g, '<${tag}>$1</${tag}>')`),
      },
      { misconception: 'end-tag-must-fit', program: program(`html.replaceAll(/<\\/?${tag}>/g, '')`) },
      { misconception: 'end-tag-must-fit', program: program(`html.replace('</${tag}>', '</u></${tag}>')`) },
      { misconception: 'bold-begins-anew', program: program(`html.replaceAll(/<\\/?${tag}>/g, '')${begunAnew('p')}`) },
      {
        misconception: 'bold-begins-anew',
        program: program(`html.replaceAll('</p>', '').replaceAll('<${tag}>', '')${begunAnew('x-p')}`, plain),
      },
    ];
    return {
      parameters: { structure: { kind, list, tag, lines: lines.length }, surface: { name, a, b, c } },
      stem: 'Each line of the options is an element or a text; a bar stands for each level that it is deeper. Which tree does a browser make of this markup?',
      listings: [listing('html', html)],
      asks: 'output',
      balance: { cue: random.pick(['shared', 'shared', 'shortest']), place: random.int(0, 4) },
      key: program('html'),
      mutants: [
        first,
        {
          misconception: 'open-means-nested',
          program: program("html.replaceAll('</p>', '').replaceAll(/<(li|p)>/g, '<x-$1>')", plain),
        },
        ...(kind === 'inner' ? [closedItems] : []),
        ...(kind === 'bold' || kind === 'wrong-end' ? ofInline : ofLists),
        { misconception: 'open-means-nested', program: program(`html.replaceAll(/<\\/?(p|li)>/g, '')`) },
      ],
    };
  },
};
