import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** How the parts of a button or link make up its name. */
export const nameFromContent: ProgramFamily = {
  id: 'html-name-from-content',
  version: 1,
  test: 'html',
  objective: 'names',
  level: 'analyse',
  title: 'Names from what stands inside',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Accessible Name and Description Computation 1.2, 4.3.2, step 2F Name from Content',
  misconceptions: {
    'images-do-not-name': 'Images add nothing to a name.',
    'aria-hidden-is-read': 'aria-hidden keeps nothing out of a name.',
    'hidden-is-read': 'Text with the attribute hidden belongs to the name.',
    'clipped-is-not-read': 'Text that is moved out of sight by CSS belongs to no name.',
    'inner-label-is-ignored': 'An aria-label on a part changes nothing.',
    'only-the-text': 'The name is the text that can be seen.',
    'empty-alt-reads-file': 'For an empty alternative the name of the file is read.',
  },
  build: (random) => {
    const { items, action, things, name } = random.pick(sites);
    const [a, b, c] = random.shuffle(items);
    const tag = random.pick(['button', 'a']);
    const count = random.int(2, 9);
    const optional = [
      { kind: 'image', html: `<img src="icon.svg" alt="${c}">` },
      { kind: 'empty-image', html: '<img src="arrow.svg" alt="">' },
      { kind: 'aria-hidden', html: `<span aria-hidden="true">${a}</span>` },
      { kind: 'hidden', html: `<span hidden>${count} left</span>` },
      { kind: 'clipped', html: `<span class="off-screen">${b}</span>` },
      { kind: 'labelled', html: `<span role="img" aria-label="${things}">★</span>` },
      { kind: 'none', html: '<span style="display: none">Loading</span>' },
    ];
    const parts = random.shuffle([{ kind: 'text', html: `<span>${action}</span>` }, ...random.sample(optional, 3)]);
    const kinds = parts.map(({ kind }) => kind);
    const open = tag === 'a' ? '<a href="/next">' : '<button>';
    const html = [open, ...parts.map((part) => `  ${part.html}`), `</${tag}>`].join('\n');
    const css = '.off-screen {\n  position: absolute;\n  left: -9999px;\n}';
    const program = (change = '') => code`
      const { openPage, nameOf } = require('assay/html');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      console.log(nameOf(page.querySelector('${tag}')) || 'no name');
    `;
    const ideas = [
      {
        kind: 'image',
        misconception: 'images-do-not-name',
        program: program("all('img').forEach((each) => each.remove());"),
      },
      {
        kind: 'aria-hidden',
        misconception: 'aria-hidden-is-read',
        program: program("all('[aria-hidden]').forEach((each) => each.removeAttribute('aria-hidden'));"),
      },
      {
        kind: 'hidden',
        misconception: 'hidden-is-read',
        program: program("all('[hidden]').forEach((each) => each.removeAttribute('hidden'));"),
      },
      {
        kind: 'clipped',
        misconception: 'clipped-is-not-read',
        program: program("all('.off-screen').forEach((each) => each.remove());"),
      },
      {
        kind: 'labelled',
        misconception: 'inner-label-is-ignored',
        program: program(
          "all('[aria-label]').forEach((each) => ['role', 'aria-label'].forEach((name) => each.removeAttribute(name)));",
        ),
      },
      {
        kind: 'empty-image',
        misconception: 'empty-alt-reads-file',
        program: program("all('img[alt=\"\"]').forEach((each) => (each.alt = 'arrow.svg'));"),
      },
      {
        kind: 'none',
        misconception: 'hidden-is-read',
        program: program("all('[style]').forEach((each) => each.removeAttribute('style'));"),
      },
    ].filter(({ kind }) => kinds.includes(kind));
    const seen = {
      misconception: 'only-the-text',
      program: program(
        "all('img, [hidden], .off-screen, [style]').forEach((each) => each.remove()); all('[role], [aria-hidden]').forEach((each) => ['role', 'aria-label', 'aria-hidden'].forEach((name) => each.removeAttribute(name)));",
      ),
    };
    const [first = seen, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' '), tag }, surface: { name, a, b, c, count } },
      stem: `What is the accessible name of this ${tag === 'a' ? 'link' : 'button'}?`,
      listings: [listing('html', html), ...(kinds.includes('clipped') ? [listing('css', css)] : [])],
      asks: 'prose',
      key: program(),
      mutants: [
        first,
        ...others,
        seen,
        {
          misconception: 'only-the-text',
          program: program(
            "all('span:not([class]), img').forEach((each) => { if (each.textContent !== " +
              json(action) +
              ') each.remove(); });',
          ),
        },
        {
          misconception: 'aria-hidden-is-read',
          program: program(
            "all('*').forEach((each) => ['hidden', 'aria-hidden', 'style'].forEach((name) => each.removeAttribute(name)));",
          ),
        },
      ],
    };
  },
};
