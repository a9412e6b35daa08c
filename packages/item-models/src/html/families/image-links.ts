import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** What a screen reader has to say about images. */
export const imageLinks: ProgramFamily = {
  id: 'html-image-links',
  version: 1,
  test: 'html',
  objective: 'images',
  level: 'apply',
  title: 'Images that are announced, skipped or nameless',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'HTML Standard, 4.8.4.4 Requirements for providing text to act as an alternative for images; HTML-AAM 1.0, 4.1.10 img',
  misconceptions: {
    'missing-is-empty': 'A missing alternative skips an image as an empty one does.',
    'empty-is-missing': 'An image with an empty alternative is announced without a name.',
    'title-does-not-name': 'A title gives an image no name.',
    'decorative-by-role-only': 'Only role="presentation" takes an image out.',
    'file-names': 'The name of the file serves as the name.',
  },
  build: (random) => {
    const { items, things, name } = random.pick(sites);
    const file = (at: number) => `img/${['p', 'q', 'r', 's'][at] ?? 't'}${random.int(10, 99)}.jpg`;
    const words = random.shuffle([...items, things]);
    const kinds = random.sample(['alt', 'empty', 'missing', 'title', 'role', 'aria-hidden', 'label'] as const, 4);
    const make = (kind: (typeof kinds)[number], at: number) => {
      const [src, word] = [file(at), words[at] ?? things];
      return {
        alt: `<img src="${src}" alt="${word}">`,
        empty: `<img src="${src}" alt="">`,
        missing: `<img src="${src}">`,
        title: `<img src="${src}" title="${word}">`,
        role: `<img src="${src}" alt="${word}" role="presentation">`,
        'aria-hidden': `<img src="${src}" alt="${word}" aria-hidden="true">`,
        label: `<img src="${src}" alt="" aria-label="${word}">`,
      }[kind];
    };
    const html = kinds.map(make).join('\n');
    const program = (change = '', nameless = "'no name'") => code`
      const { openPage, nameOf, isExposed } = require('assay/html');
      const { roleOf } = require('assay/html-role');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const seen = all('img').map((image, at) => {
        const said = !isExposed(image) || roleOf(image) === 'none' ? 'skipped' : nameOf(image) || ${nameless};
        return \`\${at + 1}: \${said}\`;
      });
      console.log(seen.join('\n'));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: has('missing'),
        misconception: 'missing-is-empty',
        program: program("all('img:not([alt]):not([title])').forEach((each) => (each.alt = ''));"),
      },
      {
        on: has('empty', 'label'),
        misconception: 'empty-is-missing',
        program: program("all('img[alt=\"\"]').forEach((each) => each.removeAttribute('alt'));"),
      },
      {
        on: has('missing'),
        misconception: 'file-names',
        program: program('', "image.src.split('/').at(-1)"),
      },
      {
        on: has('title'),
        misconception: 'title-does-not-name',
        program: program("all('[title]').forEach((each) => each.removeAttribute('title'));"),
      },
      {
        on: has('role', 'aria-hidden'),
        misconception: 'decorative-by-role-only',
        program: program(
          "all('[aria-hidden]').forEach((each) => each.removeAttribute('aria-hidden')); all('[alt=\"\"]:not([role])').forEach((each) => each.removeAttribute('alt'));",
        ),
      },
      {
        on: has('role', 'aria-hidden'),
        misconception: 'decorative-by-role-only',
        program: program(
          "all('[role], [aria-hidden]').forEach((each) => ['role', 'aria-hidden'].forEach((name) => each.removeAttribute(name)));",
        ),
      },
      {
        on: has('label'),
        misconception: 'empty-is-missing',
        program: program("all('[aria-label]').forEach((each) => each.removeAttribute('aria-label'));"),
      },
    ].filter(({ on }) => on);
    const fallback = {
      misconception: 'missing-is-empty',
      program: program("all('img').forEach((each) => (each.alt = ''));"),
    };
    const [first = fallback, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { name, words: words.join(' ') } },
      stem: 'What does the accessibility tree hold for each of these images: a name, no name, or nothing at all (skipped)?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, fallback],
    };
  },
};
