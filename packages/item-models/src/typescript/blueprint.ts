import type { Blueprint } from '../blueprint';

const applyAndAnalyse = { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } } as const;

export const typescriptBlueprint: Blueprint = {
  slug: 'typescript',
  version: 1,
  title: 'TypeScript',
  summary:
    'Types that catch mistakes before a client does: checks that hold where they are needed, unions whose cases are covered, functions whose types follow their arguments, and a clear view of what is left when the types are gone.',
  field: 'software',
  skills: ['typescript'],
  openBook: false,
  objectives: [
    {
      id: 'narrowing',
      title: 'Narrowing',
      outcome: 'Knows which type is left after a check, and where the check no longer holds.',
      questions: 2,
      levels: applyAndAnalyse,
    },
    {
      id: 'unions',
      title: 'Unions, discriminants and enums',
      outcome: 'Models alternatives so that the compiler reports a case that is forgotten.',
      questions: 2,
      levels: applyAndAnalyse,
    },
    {
      id: 'missing-values',
      title: 'Values that may be missing',
      outcome: 'Foresees where null and undefined can arrive and writes the check that is needed.',
      questions: 1,
      levels: { apply: 1 },
    },
    {
      id: 'unchecked-values',
      title: 'unknown, any and what comes from outside',
      outcome: 'Keeps unchecked values from spreading and checks them before use.',
      questions: 1,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'generics',
      title: 'Generics and inference',
      outcome: 'Predicts what a call infers and writes constraints that accept the right arguments.',
      questions: 2,
      levels: applyAndAnalyse,
    },
    {
      id: 'object-types',
      title: 'Object types, readonly and literals',
      outcome: 'Tells which objects fit a type, what may be written, and when literals keep their types.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'derived-types',
      title: 'Derived types',
      outcome: 'Derives types from others with utility, mapped and conditional types and with satisfies.',
      questions: 2,
      levels: applyAndAnalyse,
    },
    {
      id: 'functions',
      title: 'Functions and modules',
      outcome: 'Judges which callbacks fit, which overload a call takes, and what an import brings.',
      questions: 1,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'runtime',
      title: 'What is left when the program runs',
      outcome: 'Separates what the compiler checks from what the running program does.',
      questions: 1,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 0, most: 1 } },
    },
  ],
  enemies: [],
  pilots: 3,
  minutes: 22,
  typicalMinutes: 16,
  awardsBadge: true,
  passMark: 10,
  passMarkReason:
    'The author’s estimates of how a freelancer who can just be trusted with the work would answer (modified Angoff) add up to just under nine of fourteen; the mark lies one above, since a badge that vouches too easily is worth nothing. A panel of practitioners replaces the estimates once there is one.',
  fewestOptions: 4,
  notionalHours: 60,
  validMonths: 18,
  sources: ['TypeScript Handbook and TSConfig Reference, as of TypeScript 6.0', 'TypeScript release notes 2.0 to 6.0'],
};
