import { proofreadingFamily } from '../family';

export const agreementQuantity = proofreadingFamily({
  id: 'english-proofreading-agreement-quantity',
  objective: 'agreement',
  level: 'apply',
  title: 'Numbers and quantities as subjects',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['plural-after-of', 'What stands after “of” decides about the verb.'],
  lures: [
    'none-is-singular',
    'data-is-plural',
    'number-word-needed',
    'they-is-plural',
    'since-means-time',
    'less-than-is-wrong',
    'over-is-above',
    'subjunctive-needs-s',
  ],
  sites: [
    ['the-number-of', 'The number of late trains [has|have] fallen since the spring.'],
    ['a-number-of', 'A number of readers [have|has] asked for larger type.'],
    ['sum', 'Three hundred euros [is|are] a high price for one photograph.'],
    ['distance', 'Two kilometres [is|are] too far to carry the boat.'],
    ['the-number-of', 'The number of empty shops [worries|worry] the mayor.'],
    ['a-number-of', 'A number of seats in the last row [are|is] broken.'],
    ['duration', 'Six weeks [is|are] a short time to learn the trade.'],
    ['most-of', 'Most of the apples [are|is] already in boxes.'],
    ['most-of', 'Most of the water [comes|come] from one well.'],
    ['half-of', 'Half of the windows [need|needs] new seals.'],
  ],
});
