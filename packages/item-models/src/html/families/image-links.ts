import { code } from '../../code-text';
import { listing } from '../../program/listing';
import { crossedIdeas } from '../../program/crossed-ideas';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

type Idea = { readonly misconception: string; readonly change: string };

const idea = (misconception: string, change: string): Idea => ({ misconception, change });

const alternativeIsRead = idea(
  'alternative-is-read',
  "all('[role], [aria-hidden]').forEach((each) => ['role', 'aria-hidden'].forEach((name) => each.removeAttribute(name)));",
);

/** What people get wrong about each kind of image, as a change of the page that they believe to change nothing. */
const ideasOn = {
  alt: [],
  empty: [
    idea('empty-is-missing', "all('[alt=\"\"]:not([aria-label])').forEach((each) => each.removeAttribute('alt'));"),
  ],
  missing: [
    idea('missing-is-empty', "all('img:not([alt], [title])').forEach((each) => (each.alt = ''));"),
    idea('file-names', "all('img:not([alt], [title])').forEach((each) => (each.alt = each.src.split('/').at(-1)));"),
  ],
  title: [idea('title-does-not-name', "all('[title]').forEach((each) => each.removeAttribute('title'));")],
  role: [alternativeIsRead],
  'aria-hidden': [alternativeIsRead],
  label: [idea('empty-beats-label', "all('[aria-label]').forEach((each) => each.removeAttribute('aria-label'));")],
} as const;

/** What a screen reader has to say about images. */
export const imageLinks: ProgramFamily = {
  id: 'html-image-links',
  version: 2,
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
    'alternative-is-read': 'An image with an alternative is announced, whatever else its tag says.',
    'empty-beats-label': 'An empty alternative skips an image, whatever its label.',
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
    const program = (held: readonly Idea[] = []) => code`
      const { openPage, nameOf, isExposed } = require('assay/html');
      const { roleOf } = require('assay/html-role');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${held.map(({ change }) => change).join('\n')}
      const seen = all('img').map((image, at) => {
        const said = !isExposed(image) || roleOf(image) === 'none' ? 'skipped' : nameOf(image) || 'no name';
        return \`\${at + 1}: \${said}\`;
      });
      console.log(seen.join('\n'));
    `;
    // One idea an image, so that wrong answers can hold several at once.
    const ideas = random.shuffle(kinds).flatMap((kind) => ideasOn[kind].slice(0, 1));
    const missing = kinds.includes('missing') && random.chance(0.5) ? ideasOn.missing.slice(1) : [];
    const wrong = crossedIdeas(random, random.shuffle([...new Set([...missing, ...ideas])]));
    const [first, ...others] = wrong.map((held) => ({ misconception: held[0].misconception, program: program(held) }));
    if (!first) throw new Error('a question about images needs a wrong idea');
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { name, words: words.join(' ') } },
      stem: 'What does the accessibility tree hold for each of these images: a name, no name, or nothing at all (skipped)?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others],
    };
  },
};
