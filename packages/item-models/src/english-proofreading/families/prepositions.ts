import { proofreadingFamily } from '../family';

export const prepositions = proofreadingFamily({
  id: 'english-proofreading-prepositions',
  objective: 'small-words',
  level: 'apply',
  title: 'Prepositions that go with a word',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['preposition-by-sense', 'Any preposition will do that makes some sense.'],
  lures: [
    'no-final-preposition',
    'than-me-is-wrong',
    'they-is-plural',
    'adverb-needs-ly',
    'number-word-needed',
    'over-is-above',
    'senses-take-adverbs',
  ],
  sites: [
    ['depend', 'The price depends [on|of] the number of pages.'],
    ['responsible', 'Who is responsible [for|of] the keys?'],
    ['consist', 'The set consists [of|in] six plates and a bowl.'],
    ['interested', 'Two museums are interested [in|on] the collection.'],
    ['on-day', 'The market takes place [on|in] the first Saturday of May.'],
    ['arrive', 'The bus arrives [at|to] the station at ten.'],
    ['capable', 'The crane is capable [of|to] lifting nine tonnes.'],
    ['in-month', 'The course begins [in|at] October.'],
    ['accuse', 'They accused the baker [of|for] selling old bread.'],
  ],
});
