import { proofreadingFamily } from '../family';

export const agreementEitherNeither = proofreadingFamily({
  id: 'english-proofreading-agreement-either-neither',
  objective: 'agreement',
  level: 'apply',
  title: 'Either, neither, each and every',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['two-makes-plural', 'Two people or things named together take a plural verb.'],
  lures: [
    'none-is-singular',
    'they-is-plural',
    'collective-is-singular',
    'than-me-is-wrong',
    'oxford-comma-needed',
    'subjunctive-needs-s',
    'less-than-is-wrong',
  ],
  sites: [
    ['each-of', 'Each of the four translators [works|work] from home on Fridays.'],
    ['either-or', 'Either the manager or her deputy [signs|sign] every contract.'],
    ['every-and', 'Every lift and every escalator [stops|stop] at midnight.'],
    ['every-and', 'Every shelf and every drawer [was|were] emptied before the move.'],
    ['every', 'Every window on both floors [was|were] open when we came.'],
    ['either-or', 'Either the rope or the hook [was|were] faulty on that day.'],
    ['each', 'Each guest at the two tables [pays|pay] for the wine separately.'],
    ['neither-nor', 'Neither the guide nor the visitors [were|was] told about the detour.'],
    ['one-of', 'One of the three ovens [heats|heat] more slowly than it should.'],
  ],
});
