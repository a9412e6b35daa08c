import { proofreadingFamily } from '../family';

export const articles = proofreadingFamily({
  id: 'english-proofreading-articles',
  objective: 'small-words',
  level: 'apply',
  title: 'A, an, the, or nothing',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['article-by-letter', 'The first letter decides about the article.'],
  lures: [
    'number-word-needed',
    'data-is-plural',
    'which-needs-comma',
    'oxford-comma-needed',
    'passive-is-wrong',
    'hyphen-everywhere',
    'over-is-above',
  ],
  sites: [
    ['an-sound', 'The ferry takes [an|a] hour from shore to shore.'],
    ['a-sound', 'He studied at [a|an] university in the north.'],
    ['a-sound', 'She wore [a|an] uniform with brass buttons.'],
    ['an-sound', 'It was [an|a] honest answer to a hard question.'],
    ['no-article', 'Most people here work in [agriculture|the agriculture].'],
    ['the-needed', 'Please turn left at [the end|end] of the corridor.'],
    ['a-needed', 'My uncle is [a carpenter|carpenter] in a small town.'],
    ['no-article', 'The shop sells [furniture|a furniture] from the region.'],
    ['an-letter', 'You need [an|a] MRI scan before the operation.'],
  ],
});
