import { proofreadingFamily } from '../family';

export const wordsAffect = proofreadingFamily({
  id: 'english-proofreading-words-affect',
  objective: 'words',
  level: 'apply',
  title: 'Affect and effect, and other pairs of verb and noun',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['one-spelling', 'Verb and noun are spelt alike.'],
  lures: [
    'data-is-plural',
    'since-means-time',
    'none-is-singular',
    'no-split-infinitive',
    'which-needs-comma',
    'senses-take-adverbs',
    'whose-needs-person',
  ],
  sites: [
    ['affect', 'The strike did not [affect|effect] our deliveries.'],
    ['effect', 'The new lamps had little [effect|affect] on the bill.'],
    ['advice', 'Her [advice|advise] on the contract saved us a week of letters.'],
    ['advise', 'We [advise|advice] all guests to book their tables early in the season.'],
    ['affect', 'Damp air can [affect|effect] the paper in the printer.'],
    ['effect', 'The rule takes [effect|affect] on the first of May.'],
    ['loss', 'The [loss|lose] of one key means changing every lock.'],
    ['lose', 'You [lose|loose] the discount if you pay late.'],
    ['proof', 'The photograph is no [proof|prove] of the damage.'],
    ['choice', 'The [choice|choose] of paper determines the price.'],
  ],
});
