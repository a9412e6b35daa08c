import { proofreadingFamily } from '../family';

export const parallel = proofreadingFamily({
  id: 'english-proofreading-parallel',
  objective: 'structure',
  level: 'analyse',
  title: 'Parts of a list that do not match',
  predictedDifficulty: 0.55,

  source: 'The Chicago Manual of Style, 17th ed., 2017, 5.245',
  idea: ['list-parts-free', 'The parts of a list may have any form.'],
  lures: [
    'oxford-comma-needed',
    'no-split-infinitive',
    'passive-is-wrong',
    'adverb-needs-ly',
    'number-word-needed',
    'senses-take-adverbs',
    'no-because-at-start',
  ],
  sites: [
    ['ing', 'The course teaches cutting, sewing and [mending|to mend] sails.'],
    ['adjectives', 'The new chairs are light, strong and [cheap|cost little].'],
    ['infinitives', 'You can pay by card, ask for a bill or [collect|collecting] points.'],
    ['ing', 'She spends the evenings reading, painting and [writing letters|letters].'],
    ['not-only', 'The rain damaged not only the roof [but also the|but it also the] floor.'],
    ['both', 'The bridge is used [both by|by both] cyclists and by lorries.'],
    ['verbs', 'The report names the causes, gives the costs and [advises|advising] a repair.'],
    ['than', 'It is cheaper to mend the pump than [to buy|buying] a new one.'],
    ['verbs', 'The clerk opens the letter, stamps it and [files|filing] it by date.'],
  ],
});
