import { proofreadingFamily } from '../family';

export const pronounCase = proofreadingFamily({
  id: 'english-proofreading-pronoun-case',
  objective: 'pronouns',
  level: 'apply',
  title: 'I or me, who did it and to whom',
  predictedDifficulty: 0.65,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['i-is-polite', 'After “and” only “I”, “he” and “she” are good English.'],
  lures: [
    'than-me-is-wrong',
    'they-is-plural',
    'no-final-preposition',
    'none-is-singular',
    'passive-is-wrong',
    'whose-needs-person',
    'subjunctive-needs-s',
  ],
  sites: [
    ['between', 'The secret stayed between my sister and [me|I] for years.'],
    ['object', 'The landlord showed Amina and [me|I] both flats.'],
    ['for', 'A parcel has come for Tomás and [him|he].'],
    ['subject', 'My brother and [I|me] repaired the fence on Sunday.'],
    ['subject', '[She|Her] and the gardener planned the new beds together.'],
    ['object', 'The judge thanked the interpreter and [her|she] for their patience.'],
    ['from', 'We had a long letter from Ingrid and [them|they].'],
    ['with', 'The guide walked ahead with Ravi and [us|we].'],
    ['object', 'The invitation reached my wife and [me|I] too late.'],
  ],
});
