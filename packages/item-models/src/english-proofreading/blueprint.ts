import type { Blueprint } from '../blueprint';

export const englishProofreadingBlueprint: Blueprint = {
  slug: 'english-proofreading',
  version: 1,
  title: 'English proofreading',
  summary:
    'Finding the one real error in a passage, and leaving alone what is only suspected of being one: agreement, pronouns, verbs, words that sound alike, punctuation, sentences that do not hold together, figures that contradict each other. British and American usage both count as right.',
  field: 'writing',
  skills: ['proofreading', 'copyediting'],
  openBook: false,
  objectives: [
    {
      id: 'agreement',
      title: 'Subject and verb',
      outcome: 'Sees when a verb does not agree with its subject, however far apart they stand.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'pronouns',
      title: 'Pronouns and possessives',
      outcome: 'Corrects the case of pronouns and tells possessives from contractions.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'verbs',
      title: 'Verb forms and tenses',
      outcome: 'Corrects participles, tenses and conditions so that the order of events is clear.',
      questions: 2,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 1, most: 2 } },
    },
    {
      id: 'words',
      title: 'The right word',
      outcome: 'Tells apart words that sound or look alike, and words for things counted and things measured.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'punctuation',
      title: 'Punctuation',
      outcome: 'Separates sentences, sets apostrophes, and takes out commas that divide what belongs together.',
      questions: 2,
      levels: { apply: 1, analyse: 1 },
    },
    {
      id: 'structure',
      title: 'Sentences that hold together',
      outcome:
        'Repairs openings that hang in the air, lists whose parts do not match and comparisons that say it twice.',
      questions: 2,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 1, most: 2 } },
    },
    {
      id: 'small-words',
      title: 'Small words',
      outcome: 'Sees articles and prepositions that are wrong, missing or doubled.',
      questions: 1,
      levels: { apply: 1 },
    },
    {
      id: 'consistency',
      title: 'Spelling, compounds and figures',
      outcome: 'Reads what stands there: misspelt words, compounds before a noun, figures that contradict the text.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
  ],
  enemies: [],
  pilots: 3,
  minutes: 18,
  typicalMinutes: 13,
  awardsBadge: true,
  passMark: 10,
  passMarkReason:
    'The author’s estimates of how a proofreader who can just be trusted with the work would answer (modified Angoff) add up to nine of fifteen; the mark lies one above, since a badge that vouches too easily is worth nothing. A panel of practitioners replaces the estimates once there is one.',
  fewestOptions: 5,
  notionalHours: 40,
  validMonths: 24,
  sources: [
    'Fowler’s Dictionary of Modern English Usage, 4th edition, ed. J. Butterfield, Oxford 2015',
    'The Chicago Manual of Style, 17th edition, 2017, chapters 2, 5 and 6',
    'Huddleston & Pullum, The Cambridge Grammar of the English Language, 2002: passages that are right although they are suspected',
  ],
};
