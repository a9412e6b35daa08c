import { code } from '../code-text';
import { listing } from '../program/listing';
import type { PracticeModel } from '../program/practice';
import { printed, reported, typed, typeOf } from './asks';

const parameters = { structure: {}, surface: {} };

const optional = code`
  type Guest = { name: string; diet?: string };
  declare const guest: Guest;

  const plate = guest.diet ?? 'standard'; // A
  const shout = guest.diet.toUpperCase(); // B
  if (guest.diet !== undefined) guest.diet.trim(); // C
`;

const mapped = code`
  const sizes = { small: 1, large: 5 };

  type Shown = keyof typeof sizes;
`;

const counted = code`
  function count(items: string[]): number {
    return items.length;
  }

  console.log(count('plum' as unknown as string[]));
`;

const awaited = code`
  declare function load(): Promise<string | null>;

  const shown = load().then((text) => text?.length);
`;

/** The open questions of the TypeScript test. */
export const typescriptPractice: readonly PracticeModel[] = [
  {
    id: 'typescript-practice-optional',
    objective: 'missing-values',
    rationale:
      'diet may be undefined, so its methods can be called only after a check. ?? deals with undefined itself.',
    reasons: {
      'optional-is-certain': 'An optional field is string | undefined, and undefined has no methods.',
      'default-needs-check': 'The default of ?? is there for undefined; no check is needed before it.',
      'check-idle': 'Within the condition the compiler knows that diet is not undefined.',
    },
    variant: {
      parameters,
      stem: 'Which of the marked lines does the compiler report with “strict”?',
      listings: [listing('typescript', optional)],
      asks: 'output',
      key: reported(optional),
      mutants: [
        { misconception: 'optional-is-certain', program: reported(optional.replace('diet?', 'diet')) },
        {
          misconception: 'default-needs-check',
          program: reported(optional.replace("guest.diet ?? 'standard'", 'guest.diet.trim()')),
        },
        { misconception: 'check-idle', program: reported(optional.replace('if (guest.diet !== undefined) ', '')) },
      ],
    },
  },
  {
    id: 'typescript-practice-keyof',
    objective: 'derived-types',
    rationale: 'typeof sizes is the type of the object, and keyof answers the union of the names of its fields.',
    reasons: {
      'keyof-is-text': 'The names of the fields are known, so keyof is narrower than string.',
      'keyof-gives-values': 'The values are read by (typeof sizes)[keyof typeof sizes].',
      'keyof-gives-list': 'keyof is a type of one key, not of a list of keys.',
    },
    variant: {
      parameters,
      stem: 'The compiler runs with “strict”. Which type does an editor show for “Shown”?',
      listings: [listing('typescript', mapped)],
      asks: 'output',
      key: typeOf('Shown', mapped),
      mutants: [
        { misconception: 'keyof-is-text', program: typed('string') },
        {
          misconception: 'keyof-gives-values',
          program: typeOf('Shown', mapped.replace('keyof typeof sizes', '(typeof sizes)[keyof typeof sizes]')),
        },
        {
          misconception: 'keyof-gives-list',
          program: typeOf('Shown', mapped.replace('keyof typeof sizes', '(keyof typeof sizes)[]')),
        },
      ],
    },
  },
  {
    id: 'typescript-practice-erased',
    asksAbout: ['undefined'],
    objective: 'runtime',
    rationale:
      'Assertions are gone when the program runs. The function is given a text, and a text has a length of its own.',
    reasons: {
      'assertion-wraps': 'as does not turn the text into a list with one element.',
      'assertion-fails': 'Nothing checks the type of the argument when the program runs.',
      'length-is-missing': 'Texts have a length as lists do.',
    },
    variant: {
      parameters,
      stem: 'What does this program print once it is compiled and run?',
      listings: [listing('typescript', counted)],
      asks: 'output',
      key: printed(counted),
      mutants: [
        {
          misconception: 'assertion-wraps',
          program: printed(counted.replace("'plum' as unknown as string[]", "['plum']")),
        },
        { misconception: 'assertion-fails', program: printed("throw new TypeError('list');") },
        { misconception: 'length-is-missing', program: printed('console.log(undefined);') },
      ],
    },
  },
  {
    id: 'typescript-practice-promise',
    asksAbout: ['undefined'],
    objective: 'generics',
    rationale:
      'then answers a promise of what its callback returns, and the chain yields undefined where the text is null.',
    reasons: {
      'then-unwraps': 'then answers a promise; only await reaches what is inside.',
      'chain-passes-null': 'A chain that meets null answers undefined.',
      'chain-is-certain': 'The text may be null, and then there is no length.',
    },
    variant: {
      parameters,
      stem: 'The compiler runs with “strict”. Which type does an editor show for “shown”?',
      listings: [listing('typescript', awaited)],
      asks: 'output',
      key: typeOf('shown', awaited),
      mutants: [
        { misconception: 'then-unwraps', program: typed('number | undefined') },
        { misconception: 'chain-passes-null', program: typed('Promise<number | null>') },
        { misconception: 'chain-is-certain', program: typed('Promise<number>') },
      ],
    },
  },
];
