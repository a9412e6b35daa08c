import { proofreadingFamily } from '../family';

export const comparison = proofreadingFamily({
  id: 'english-proofreading-comparison',
  objective: 'structure',
  level: 'apply',
  title: 'Comparisons',
  predictedDifficulty: 0.7,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['more-is-stronger', '“More” before a comparative makes it stronger.'],
  lures: [
    'than-me-is-wrong',
    'adverb-needs-ly',
    'number-word-needed',
    'none-is-singular',
    'data-is-plural',
    'less-than-is-wrong',
    'senses-take-adverbs',
    'over-is-above',
  ],
  sites: [
    ['double', 'The second route is [easier|more easier] for wheelchairs.'],
    ['double', 'The third draft reads [better|more better] than the second.'],
    ['as-as', 'The copy is as sharp [as|than] the original.'],
    ['than', 'The new office is quieter [than|as] the old one.'],
    ['double', 'This is the [oldest|most oldest] bakery in the street.'],
    ['as-as', 'Few streets are as narrow [as|than] this one.'],
    ['worse', 'The cough grew [worse|worser] during the night.'],
    ['similar', 'Her plan is similar [to|as] last year’s.'],
    ['double', 'The wine tastes [sweeter|more sweeter] after a year.'],
  ],
});
