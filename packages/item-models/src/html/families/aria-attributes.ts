import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** How a person with a wrong idea decides, who else goes by what the role supports. */
const rules = {
  'toggle-words-are-one':
    "known || ['aria-pressed', 'aria-checked', 'aria-selected'].includes(attribute) && role !== 'listitem'",
  'level-is-for-all': "known || attribute === 'aria-level'",
  'fits-any-role': "known || role === 'listitem' || attribute === 'aria-required'",
  'links-have-no-states': "known && role !== 'link'",
  'buttons-have-no-states': "known && role !== 'button'",
  'role-hides-states': "known && !['switch', 'tab'].includes(role)",
  'native-words-suffice': "known && !['aria-level', 'aria-required'].includes(attribute)",
} as const;

type Use = {
  readonly html: string;
  readonly role: string;
  readonly attribute: string;
  /** Who errs about it. */
  readonly idea: keyof typeof rules;
};

const use = (html: string, role: string, idea: Use['idea']): Use => ({
  html,
  role,
  attribute: /aria-[a-z]+/.exec(html)?.[0] ?? '',
  idea,
});

const supported: readonly [Use, ...Use[]] = [
  use('button aria-pressed="true"', 'button', 'buttons-have-no-states'),
  use('button aria-expanded="false"', 'button', 'buttons-have-no-states'),
  use('a href="/next" aria-current="page"', 'link', 'links-have-no-states'),
  use('a href="/next" aria-expanded="true"', 'link', 'links-have-no-states'),
  use('button role="switch" aria-checked="true"', 'switch', 'role-hides-states'),
  use('button role="tab" aria-selected="true"', 'tab', 'role-hides-states'),
  use('input type="search" aria-required="true"', 'searchbox', 'native-words-suffice'),
  use('h2 aria-level="3"', 'heading', 'native-words-suffice'),
];

const unsupported: readonly Use[] = [
  use('button aria-checked="true"', 'button', 'toggle-words-are-one'),
  use('button aria-selected="true"', 'button', 'toggle-words-are-one'),
  use('a href="/next" aria-pressed="true"', 'link', 'toggle-words-are-one'),
  use('a href="/next" aria-checked="true"', 'link', 'toggle-words-are-one'),
  use('button role="switch" aria-pressed="true"', 'switch', 'toggle-words-are-one'),
  use('button role="tab" aria-checked="true"', 'tab', 'toggle-words-are-one'),
  use('button aria-required="true"', 'button', 'fits-any-role'),
  use('li aria-selected="true"', 'listitem', 'fits-any-role'),
  use('p aria-level="3"', 'paragraph', 'level-is-for-all'),
];

/** Which states and properties a role supports. */
export const ariaAttributes: ProgramFamily = {
  id: 'html-aria-attributes',
  version: 2,
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
    'buttons-have-no-states': 'Buttons have no states; those are for boxes and lists.',
    'role-hides-states': 'With a role attribute an element supports only what its tag supports.',
    'native-words-suffice': 'What HTML has a word of its own for is not supported as an ARIA attribute.',
    'level-is-for-all': 'aria-level makes a heading of any element.',
  },
  build: (random) => {
    const { name } = random.pick(sites);
    const one = random.pick(supported);
    const [two = one] = random.sample(
      supported.filter(({ idea }) => idea !== one.idea),
      1,
    );
    const third = supported.filter((each) => each !== two && each !== one && each.idea === two.idea);
    const good = [one, two, ...(random.chance(0.5) ? third : [])];
    const bad = random.sample(unsupported, random.int(1, 2));
    const chosen = random.shuffle([...good, ...bad]);
    const html = chosen
      .map(({ html: tag }) => `<${tag}>…</${tag.split(' ')[0] ?? 'p'}>`.replace('…</input>', ''))
      .join('\n');
    const program = (ideas: readonly Use['idea'][] = []) => code`
      const { roles } = require('aria-query');
      const uses = ${json(chosen.map(({ role, attribute }) => ({ role, attribute })))};
      const rules = [${ideas.map((idea) => `(role, attribute, known) => ${rules[idea]}`).join(', ')}];
      const supports = (role, attribute) => attribute in roles.get(role).props;
      const found = uses.flatMap(({ role, attribute }, at) => {
        const known = rules.reduce((so, rule) => rule(role, attribute, so), supports(role, attribute));
        return known ? [at + 1] : [];
      });
      console.log(found.join(', '));
    `;
    const [adding = 'fits-any-role', ...more] = bad.map(({ idea }) => idea);
    // No one errs about every line that is right, for that leaves no line to choose.
    const wrong = crossedIdeas(random, [adding, one.idea, two.idea, ...more]).filter(
      (held) => !(held.includes(one.idea) && held.includes(two.idea) && !held.includes(adding)),
    );
    const [first, ...others] = wrong.map((held) => ({ misconception: held[0], program: program(held) }));
    if (!first) throw new Error('a question about states needs a wrong idea');
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
      key: program(),
      mutants: [first, ...others],
    };
  },
};
