import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which changes of a page are told to people who do not see them. */
export const liveRegions: ProgramFamily = {
  id: 'html-live-regions',
  version: 1,
  test: 'html',
  objective: 'assistance',
  level: 'apply',
  title: 'Changes that are announced',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'WAI-ARIA 1.2, 6.6.4 aria-live and 5.3.5 Live Region Roles',
  misconceptions: {
    'any-change-is-told': 'A screen reader tells any change of a page.',
    'alert-is-a-class': 'A class such as alert makes a region live.',
    'inner-off-is-ignored': 'aria-live="off" inside a live region changes nothing.',
    'only-itself': 'A region is live for changes of its own text, not for those deeper inside.',
    'hidden-is-told': 'A change in hidden content is told.',
    'timer-is-live': 'A timer is told each time it changes.',
    'output-is-plain': 'An output element is told only with aria-live.',
    'atomic-is-live': 'aria-atomic makes a region live.',
  },
  build: (random) => {
    const { things, name } = random.pick(sites);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const words = random.shuffle([things, 'Total', 'Saved', 'Results', 'Queue', 'Errors', 'Seats left']);
    const pool = [
      { kind: 'status', html: (id: string, word: string) => `<p role="status" id="${id}">${word}</p>` },
      { kind: 'alert', html: (id: string, word: string) => `<div role="alert"><p id="${id}">${word}</p></div>` },
      {
        kind: 'polite',
        html: (id: string, word: string) => `<section aria-live="polite"><p id="${id}">${word}</p></section>`,
      },
      { kind: 'class', html: (id: string, word: string) => `<p class="alert" id="${id}">${word}</p>` },
      { kind: 'plain', html: (id: string, word: string) => `<p id="${id}">${word}</p>` },
      {
        kind: 'inner-off',
        html: (id: string, word: string) => `<div role="log"><p aria-live="off" id="${id}">${word}</p></div>`,
      },
      { kind: 'timer', html: (id: string, word: string) => `<p role="timer" id="${id}">${word}</p>` },
      { kind: 'output', html: (id: string, word: string) => `<output id="${id}">${word}</output>` },
      {
        kind: 'hidden',
        html: (id: string, word: string) => `<div role="status" hidden><p id="${id}">${word}</p></div>`,
      },
      { kind: 'atomic', html: (id: string, word: string) => `<p aria-atomic="true" id="${id}">${word}</p>` },
    ];
    const chosen = random.sample(pool, 5);
    const kinds = chosen.map(({ kind }) => kind);
    const html = chosen.map((each, at) => each.html(ids[at] ?? 'z', words[at] ?? 'Text')).join('\n');
    const program = (rule: string) => code`
      const { openPage, isExposed } = require('assay/html');
      const { politenessOf } = require('assay/live-region');
      const page = openPage(${json(html)});
      const rule = ${rule};
      const told = [...page.querySelectorAll('[id]')].filter((element) =>
        rule(element, politenessOf(element) !== 'off' && isExposed(element)),
      );
      console.log(told.map(({ id }) => id).join(', ') || 'no change');
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: has('class'),
        misconception: 'alert-is-a-class',
        program: program("(element, known) => known || element.className === 'alert'"),
      },
      {
        on: has('inner-off'),
        misconception: 'inner-off-is-ignored',
        program: program("(element, known) => known || element.getAttribute('aria-live') === 'off'"),
      },
      {
        on: has('alert', 'polite'),
        misconception: 'only-itself',
        program: program(
          "(element, known) => known && (element.hasAttribute('role') || element.localName === 'output')",
        ),
      },
      {
        on: has('hidden'),
        misconception: 'hidden-is-told',
        program: program("(element, known) => known || element.closest('[hidden]') !== null"),
      },
      {
        on: has('timer'),
        misconception: 'timer-is-live',
        program: program("(element, known) => known || element.getAttribute('role') === 'timer'"),
      },
      {
        on: has('output'),
        misconception: 'output-is-plain',
        program: program("(element, known) => known && element.localName !== 'output'"),
      },
      {
        on: has('atomic'),
        misconception: 'atomic-is-live',
        program: program("(element, known) => known || element.hasAttribute('aria-atomic')"),
      },
    ].filter(({ on }) => on);
    const spare = { misconception: 'any-change-is-told', program: program('() => true') };
    const [first = spare, ...others] = random.shuffle(ideas);
    return {
      parameters: {
        structure: { kinds: kinds.toSorted().join(' ') },
        surface: { name, order: kinds.join(' '), words: words.slice(0, 5).join(' ') },
      },
      stem: 'The page is open, and a script gives each element with an id a new text. Which of these changes does a screen reader announce by itself?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program('(element, known) => known'),
      mutants: [first, ...others, spare],
    };
  },
};
