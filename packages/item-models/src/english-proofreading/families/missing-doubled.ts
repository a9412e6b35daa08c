import { proofreadingFamily } from '../family';

export const missingDoubled = proofreadingFamily({
  id: 'english-proofreading-missing-doubled',
  objective: 'small-words',
  level: 'apply',
  title: 'Words that are missing or stand twice',
  predictedDifficulty: 0.75,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['eye-completes', 'The eye supplies what is meant.'],
  lures: [
    'no-and-at-start',
    'no-split-infinitive',
    'which-needs-comma',
    'they-is-plural',
    'passive-is-wrong',
    'no-word-twice',
    'subjunctive-needs-s',
    'over-is-above',
  ],
  sites: [
    ['missing-be', 'The parcel will [be delivered|delivered] before noon.'],
    ['doubled-the', 'The keys are in [the|the the] drawer of the desk.'],
    ['missing-to', 'We want [to change|change] the colour of the walls.'],
    ['doubled-is', 'The problem [is|is is] that nobody has the password.'],
    ['missing-have', 'By then we [will have finished|will finished] the tiles.'],
    ['doubled-of', 'The end [of|of of] the pier is closed to visitors.'],
    ['missing-as', 'Treat the vase [as carefully as|carefully as] a newborn child.'],
    ['doubled-to', 'Send the form [to|to to] the address below.'],
    ['doubled-and', 'Oil the hinges [and|and and] close the lid.'],
  ],
});
