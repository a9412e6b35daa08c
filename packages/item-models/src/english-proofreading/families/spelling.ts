import { proofreadingFamily } from '../family';

export const spelling = proofreadingFamily({
  id: 'english-proofreading-spelling',
  objective: 'consistency',
  level: 'apply',
  title: 'Words that are often misspelt',
  predictedDifficulty: 0.75,

  source: 'The Oxford English Dictionary, headwords',
  idea: ['as-it-sounds', 'A word is spelt as it is spoken.'],
  lures: [
    'data-is-plural',
    'none-is-singular',
    'since-means-time',
    'oxford-comma-needed',
    'adverb-needs-ly',
    'hyphen-everywhere',
    'no-word-twice',
  ],
  sites: [
    ['double-letters', 'The hotel can [accommodate|accomodate] forty guests.'],
    ['ei-ie', 'We [received|recieved] your order this morning.'],
    ['separate', 'Keep the two oils in [separate|seperate] bottles.'],
    ['necessary', 'A second signature is not [necessary|neccessary].'],
    ['definite', 'The date is [definitely|definately] fixed.'],
    ['occur', 'The fault [occurred|occured] twice in one night.'],
    ['calendar', 'Mark the day in your [calendar|calender].'],
    ['independent', 'An [independent|independant] expert looked at the beam.'],
    ['maintenance', 'The pool is closed for [maintenance|maintainance].'],
    ['beginning', 'Read the note at the [beginning|begining] of the chapter.'],
  ],
});
