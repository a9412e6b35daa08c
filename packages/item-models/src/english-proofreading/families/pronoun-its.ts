import { proofreadingFamily } from '../family';

export const pronounIts = proofreadingFamily({
  id: 'english-proofreading-pronoun-its',
  objective: 'pronouns',
  level: 'apply',
  title: 'Its and it’s',
  predictedDifficulty: 0.7,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['possessive-needs-apostrophe', 'A possessive always needs an apostrophe.'],
  lures: [
    'they-is-plural',
    'data-is-plural',
    'since-means-time',
    'which-needs-comma',
    'passive-is-wrong',
    'whose-needs-person',
    'no-word-twice',
  ],
  sites: [
    ['possessive', 'The society sold [its|it’s] meeting hall in April.'],
    ['contraction', 'Wear a helmet, since [it’s|its] dark in the tunnel.'],
    ['possessive', 'Every shop sets [its|it’s] own opening hours.'],
    ['contraction', 'We close the pool when [it’s|its] colder than ten degrees.'],
    ['possessive', 'The magazine changed [its|it’s] title twice.'],
    ['contraction', 'Take the second exit; [it’s|its] marked in blue.'],
    ['possessive', 'A good drill keeps [its|it’s] edge for years.'],
    ['contraction', 'The ferry is full, and [it’s|its] raining.'],
    ['possessive', 'The river left [its|it’s] bed after the storm.'],
  ],
});
