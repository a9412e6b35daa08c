import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

const uses = [
  { html: 'button aria-pressed="true"', role: 'button', attribute: 'aria-pressed' },
  { html: 'button aria-checked="true"', role: 'button', attribute: 'aria-checked' },
  { html: 'button aria-expanded="false"', role: 'button', attribute: 'aria-expanded' },
  { html: 'button aria-selected="true"', role: 'button', attribute: 'aria-selected' },
  { html: 'a href="/next" aria-pressed="true"', role: 'link', attribute: 'aria-pressed' },
  { html: 'a href="/next" aria-current="page"', role: 'link', attribute: 'aria-current' },
  { html: 'a href="/next" aria-expanded="true"', role: 'link', attribute: 'aria-expanded' },
  { html: 'a href="/next" aria-checked="true"', role: 'link', attribute: 'aria-checked' },
  { html: 'button role="switch" aria-checked="true"', role: 'switch', attribute: 'aria-checked' },
  { html: 'button role="switch" aria-pressed="true"', role: 'switch', attribute: 'aria-pressed' },
  { html: 'button role="tab" aria-selected="true"', role: 'tab', attribute: 'aria-selected' },
  { html: 'button role="tab" aria-checked="true"', role: 'tab', attribute: 'aria-checked' },
  { html: 'input type="search" aria-required="true"', role: 'searchbox', attribute: 'aria-required' },
  { html: 'button aria-required="true"', role: 'button', attribute: 'aria-required' },
  { html: 'h2 aria-level="3"', role: 'heading', attribute: 'aria-level' },
  { html: 'p aria-level="3"', role: 'paragraph', attribute: 'aria-level' },
  { html: 'li aria-selected="true"', role: 'listitem', attribute: 'aria-selected' },
] as const;

/** Which states and properties a role supports. */
export const ariaAttributes: ProgramFamily = {
  id: 'html-aria-attributes',
  version: 1,
  test: 'html',
  objective: 'roles',
  level: 'apply',
  title: 'States that fit the role',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'WAI-ARIA 1.2, 5.4 Definition of Roles and 6.5 Global States and Properties',
  misconceptions: {
    'fits-any-role': 'A state may stand on any element.',
    'toggle-words-are-one': 'aria-pressed, aria-checked and aria-selected mean the same.',
    'links-have-no-states': 'Links have no states.',
    'expanded-is-for-lists': 'aria-expanded is for lists and trees only.',
    'role-hides-states': 'With a role attribute an element supports only what its tag supports.',
    'level-is-for-all': 'aria-level makes a heading of any element.',
  },
  build: (random) => {
    const { name } = random.pick(sites);
    const good = uses.filter(({ role, attribute }) => isGood(role, attribute));
    const chosen = random.shuffle([
      ...random.sample(good, 2),
      ...random.sample(
        uses.filter((use) => !good.includes(use)),
        2,
      ),
    ]);
    const html = chosen
      .map((use) => `<${use.html}>…</${use.html.split(' ')[0] ?? 'p'}>`.replace('…</input>', ''))
      .join('\n');
    const program = (rule: string) => code`
      const { roles } = require('aria-query');
      const uses = ${json(chosen.map(({ role, attribute }) => ({ role, attribute })))};
      const supports = (role, attribute) => attribute in roles.get(role).props;
      const rule = ${rule};
      const found = uses.flatMap(({ role, attribute }, at) => (rule(role, attribute, supports(role, attribute)) ? [at + 1] : []));
      console.log(found.join(', ') || 'no line');
    `;
    const toggles = "['aria-pressed', 'aria-checked', 'aria-selected'].includes(attribute)";
    const ideas = random.shuffle([
      {
        misconception: 'toggle-words-are-one',
        program: program(
          `(role, attribute, known) => known || (${toggles} && ['button', 'switch', 'tab', 'link'].includes(role))`,
        ),
      },
      {
        misconception: 'links-have-no-states',
        program: program("(role, attribute, known) => known && role !== 'link'"),
      },
      {
        misconception: 'expanded-is-for-lists',
        program: program("(role, attribute, known) => known && attribute !== 'aria-expanded'"),
      },
      {
        misconception: 'role-hides-states',
        program: program("(role, attribute, known) => known && !['switch', 'tab'].includes(role)"),
      },
      {
        misconception: 'level-is-for-all',
        program: program("(role, attribute, known) => known || ['aria-level', 'aria-required'].includes(attribute)"),
      },
      {
        misconception: 'expanded-is-for-lists',
        program: program("(role, attribute, known) => known && !['heading', 'row', 'searchbox'].includes(role)"),
      },
      { misconception: 'toggle-words-are-one', program: program(`(role, attribute, known) => known !== ${toggles}`) },
    ]);
    return {
      parameters: {
        structure: {
          uses: chosen
            .map(({ role, attribute }) => `${role} ${attribute}`)
            .toSorted()
            .join('; '),
        },
        surface: { name, order: chosen.map(({ html: each }) => each).join('; ') },
      },
      stem: 'Which lines use an ARIA attribute that the role of the element supports?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program('(role, attribute, known) => known'),
      mutants: [{ misconception: 'fits-any-role', program: program('() => true') }, ...ideas],
    };
  },
};

/** Only to draw as many of either kind; the library decides the key. */
function isGood(role: string, attribute: string): boolean {
  const supported = [
    'button aria-pressed',
    'button aria-expanded',
    'link aria-current',
    'link aria-expanded',
    'switch aria-checked',
    'tab aria-selected',
    'searchbox aria-required',
    'heading aria-level',
    'row aria-selected',
  ];
  return supported.includes(`${role} ${attribute}`);
}
