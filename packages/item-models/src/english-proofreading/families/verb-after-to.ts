import { proofreadingFamily } from '../family';

export const verbAfterTo = proofreadingFamily({
  id: 'english-proofreading-verb-after-to',
  objective: 'verbs',
  level: 'apply',
  title: 'Verb forms after prepositions and other verbs',
  predictedDifficulty: 0.6,
  status: 'pilot',
  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['to-takes-infinitive', 'After “to” the plain form of a verb follows.'],
  lures: [
    'no-split-infinitive',
    'no-final-preposition',
    'passive-is-wrong',
    'adverb-needs-ly',
    'than-me-is-wrong',
    'subjunctive-needs-s',
    'senses-take-adverbs',
  ],
  sites: [
    ['look-forward', 'We look forward to [meeting|meet] you in Lyon.'],
    ['used-to', 'Our drivers are used to [waiting|wait] at the border.'],
    ['suggest', 'The lawyer suggested [moving|to move] the date.'],
    ['avoid', 'Please avoid [parking|to park] in front of the gate.'],
    ['instead-of', 'Instead of [replacing|replace] the pump, they mended it.'],
    ['object-to', 'Several tenants objected to [paying|pay] for the new lift.'],
    ['enjoy', 'Visitors enjoy [walking|to walk] along the wall.'],
    ['by', 'You save money by [buying|buy] the larger bag.'],
    ['make', 'The noise made us [close|to close] the window.'],
  ],
});
