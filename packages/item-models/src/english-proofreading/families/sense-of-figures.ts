import { proofreadingFamily } from '../family';

export const senseOfFigures = proofreadingFamily({
  id: 'english-proofreading-sense-of-figures',
  objective: 'consistency',
  level: 'analyse',
  title: 'Figures and facts that contradict each other',
  predictedDifficulty: 0.6,

  source: 'The Chicago Manual of Style, 17th ed., 2017, 2.56 (checking facts and consistency)',
  idea: ['figures-are-checked', 'Figures need no reading, since somebody has checked them.'],
  lures: [
    'number-word-needed',
    'oxford-comma-needed',
    'passive-is-wrong',
    'collective-is-singular',
    'no-final-preposition',
    'less-than-is-wrong',
    'over-is-above',
  ],
  asked: 'an error or a contradiction',
  sites: [
    ['count', 'The firm has [four|three] branches: in Lima, Oslo, Riga and Accra.'],
    ['sum', 'Two tickets at 90 euros each cost [180|190] euros together.'],
    ['order', 'The shop opens at 9 a.m. and closes at [6 p.m.|6 a.m.] the same day.'],
    ['span', 'The course runs for five days, from Monday to [Friday|Thursday].'],
    ['half', 'Of sixty seats, half, that is [thirty|twenty], are reserved.'],
    ['pair', 'Both [brothers|three brothers] share one workshop.'],
    ['first-second', 'There are two reasons: the first is the cost, the [second|third] the noise.'],
    ['rise', 'Rents rose from 400 to 500 euros, an increase of [a quarter|a third].'],
    ['date', 'The lease began in March 2019 and ended a year later, in March [2020|2018].'],
  ],
});
