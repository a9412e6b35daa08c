import { proofreadingFamily } from '../family';

export const agreementInverted = proofreadingFamily({
  id: 'english-proofreading-agreement-inverted',
  objective: 'agreement',
  level: 'apply',
  title: 'A subject that follows its verb',
  predictedDifficulty: 0.65,
  status: 'pilot',
  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['there-is-fixed', 'The verb before its subject stays singular.'],
  lures: [
    'none-is-singular',
    'no-and-at-start',
    'collective-is-singular',
    'data-is-plural',
    'no-final-preposition',
    'subjunctive-needs-s',
    'over-is-above',
  ],
  sites: [
    ['there', 'There [are|is] two reasons for the higher fee.'],
    ['attached', 'Attached to this letter [are|is] the plans of both floors.'],
    ['behind', 'Behind the bakery [stand|stands] three old lime trees.'],
    ['among', 'Among the visitors [were|was] four teachers from Ghana.'],
    ['there', 'There [have|has] been several complaints about the noise.'],
    ['included', 'Included in the price [are|is] the meals and the boat trip.'],
    ['there', 'There [remain|remains] only two tickets for the matinee.'],
    ['between', 'Between the two offices [lies|lie] a small courtyard.'],
  ],
});
