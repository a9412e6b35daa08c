import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** From whom each way of hiding hides. */
export const hiddenContent: ProgramFamily = {
  id: 'html-hidden-content',
  version: 1,
  test: 'html',
  objective: 'keyboard',
  level: 'apply',
  title: 'Hidden from sight, from screen readers, from both',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'WAI-ARIA 1.2, 7.1 Excluding Elements from the Accessibility Tree; HTML Standard, 6.1 hidden and 6.3 inert',
  misconceptions: {
    'aria-hidden-hides-from-sight': 'aria-hidden hides from sight as well.',
    'out-of-sight-is-gone': 'What CSS moves out of sight is hidden from screen readers.',
    'display-is-for-eyes': 'display: none hides from sight only.',
    'transparent-is-gone': 'What is transparent is hidden from screen readers.',
    'inner-can-undo': 'aria-hidden="false" brings back a part of what is hidden.',
    'inert-is-for-mice': 'inert hides nothing from a screen reader.',
    'presentation-hides-text': 'role="presentation" hides the text inside.',
  },
  build: (random) => {
    const { things, items, action, name } = random.pick(sites);
    const words = random.shuffle([things, ...items, action, 'Delivery', 'Opening hours']);
    const pool = [
      { kind: 'aria-hidden', html: (word: string) => `<p aria-hidden="true">${word}</p>` },
      { kind: 'hidden', html: (word: string) => `<p hidden>${word}</p>` },
      { kind: 'display', html: (word: string) => `<p style="display: none">${word}</p>` },
      { kind: 'visibility', html: (word: string) => `<p style="visibility: hidden">${word}</p>` },
      { kind: 'off-screen', html: (word: string) => `<p style="position: absolute; left: -9999px">${word}</p>` },
      { kind: 'transparent', html: (word: string) => `<p style="opacity: 0">${word}</p>` },
      { kind: 'inert', html: (word: string) => `<p inert>${word}</p>` },
      { kind: 'undone', html: (word: string) => `<div aria-hidden="true"><p aria-hidden="false">${word}</p></div>` },
      { kind: 'presentation', html: (word: string) => `<p role="presentation">${word}</p>` },
    ];
    const chosen = random.shuffle([
      ...random.sample(pool, 4),
      { kind: 'plain', html: (word: string) => `<p>${word}</p>` },
    ]);
    const kinds = chosen.map(({ kind }) => kind);
    const html = chosen.map((each, at) => each.html(words[at] ?? 'Text')).join('\n');
    const asked = random.pick(['reader', 'reader', 'both']);
    const program = (change = '', extra = 'false', seen = '') => code`
      const { openPage, isExposed } = require('assay/html');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const isSeen = (element) => ${seen === '' ? '' : `!(${seen}) && `}!/none|hidden|-9999|opacity/.test(element.getAttribute('style') ?? '') && !element.hidden;
      const isRead = (element) => isExposed(element) || (${extra});
      const found = all('p').flatMap((element, at) =>
        isRead(element) && (${asked === 'reader'} || isSeen(element)) ? [at + 1] : [],
      );
      console.log(found.join(', ') || 'no line');
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const drop = (pattern: string) =>
      `all('p').forEach((each) => { if (/${pattern}/.test(each.getAttribute('style') ?? '')) each.setAttribute('aria-hidden', 'true'); });`;
    const ideas = [
      {
        on: has('off-screen') && asked === 'reader',
        misconception: 'out-of-sight-is-gone',
        program: program(drop('-9999')),
      },
      {
        on: has('transparent') && asked === 'reader',
        misconception: 'transparent-is-gone',
        program: program(drop('opacity')),
      },
      {
        on: has('display', 'visibility') && asked === 'reader',
        misconception: 'display-is-for-eyes',
        program: program(
          "all('[style]').forEach((each) => { if (/none|hidden/.test(each.getAttribute('style'))) each.removeAttribute('style'); });",
        ),
      },
      {
        on: has('undone'),
        misconception: 'inner-can-undo',
        program: program('', "element.getAttribute('aria-hidden') === 'false'"),
      },
      {
        on: has('inert'),
        misconception: 'inert-is-for-mice',
        program: program("all('[inert]').forEach((each) => each.removeAttribute('inert'));"),
      },
      {
        on: has('presentation'),
        misconception: 'presentation-hides-text',
        program: program("all('[role]').forEach((each) => each.setAttribute('aria-hidden', 'true'));"),
      },
      {
        on: has('hidden') && asked === 'reader',
        misconception: 'display-is-for-eyes',
        program: program("all('[hidden]').forEach((each) => each.removeAttribute('hidden'));"),
      },
      {
        on: has('aria-hidden', 'undone'),
        misconception: 'aria-hidden-hides-from-sight',
        program: program("all('[aria-hidden]').forEach((each) => each.removeAttribute('aria-hidden'));"),
      },
    ].filter(({ on }) => on);
    const plain = {
      misconception: 'out-of-sight-is-gone',
      program: program(
        "all('[style], [hidden], [inert], [role], [aria-hidden]').forEach((each) => each.setAttribute('hidden', ''));",
      ),
    };
    const others = [
      {
        misconception: 'display-is-for-eyes',
        program: program(
          "all('[style], [hidden]').forEach((each) => ['style', 'hidden'].forEach((name) => each.removeAttribute(name)));",
        ),
      },
      {
        misconception: 'aria-hidden-hides-from-sight',
        program: program(
          "all('p').forEach((each) => ['aria-hidden', 'inert'].forEach((name) => each.removeAttribute(name))); all('div').forEach((each) => each.removeAttribute('aria-hidden'));",
        ),
      },
    ];
    const [first = plain, ...rest] = random.shuffle(ideas);
    return {
      parameters: {
        structure: { asked, kinds: kinds.join(' ') },
        surface: { name, words: words.slice(0, 5).join(' ') },
      },
      stem:
        asked === 'reader'
          ? 'Which of these texts does a screen reader find?'
          : 'Which of these texts reach both a person who sees the page and a person who uses a screen reader?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...rest, plain, ...others],
    };
  },
};
