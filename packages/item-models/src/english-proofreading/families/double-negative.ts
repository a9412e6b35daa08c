import { proofreadingFamily } from '../family';

export const doubleNegative = proofreadingFamily({
  id: 'english-proofreading-double-negative',
  objective: 'structure',
  level: 'apply',
  title: 'Negatives that cancel each other',
  predictedDifficulty: 0.7,
  status: 'pilot',
  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['two-negatives-stress', 'A second negative makes the first one stronger.'],
  lures: [
    'none-is-singular',
    'than-me-is-wrong',
    'since-means-time',
    'they-is-plural',
    'no-final-preposition',
    'no-word-twice',
    'no-because-at-start',
  ],
  sites: [
    ['hardly', 'We could [hardly|not hardly] hear the speaker.'],
    ['no', 'The new machine does not give [any|no] change.'],
    ['no', 'The hall has [no|not no] stage and few chairs.'],
    ['nobody', 'There is not [anybody|nobody] at the desk after six.'],
    ['scarcely', 'The soup has [scarcely any|scarcely no] salt in it.'],
    ['neither', 'I did not see the sign [either|neither].'],
    ['without', 'Nobody enters without [a|no] badge.'],
    ['nowhere', 'The missing page was not [anywhere|nowhere] in the folder.'],
    ['barely', 'The old engine [can barely|cannot barely] reach forty kilometres an hour.'],
  ],
});
