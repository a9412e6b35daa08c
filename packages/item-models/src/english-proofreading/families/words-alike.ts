import { proofreadingFamily } from '../family';

export const wordsAlike = proofreadingFamily({
  id: 'english-proofreading-words-alike',
  objective: 'words',
  level: 'apply',
  title: 'Words that sound alike',
  predictedDifficulty: 0.65,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['sound-decides', 'A word is spelt as the better known word that sounds like it.'],
  lures: [
    'data-is-plural',
    'adverb-needs-ly',
    'passive-is-wrong',
    'which-needs-comma',
    'no-and-at-start',
    'senses-take-adverbs',
    'hyphen-everywhere',
  ],
  sites: [
    ['principal', 'The [principal|principle] reason for the move was the rent.'],
    ['stationery', 'Paper and pens are kept in the [stationery|stationary] cupboard.'],
    ['complement', 'The sauce should [complement|compliment] the fish, not hide it.'],
    ['led', 'The path [led|lead] us straight back to the car park.'],
    ['brakes', 'Check the [brakes|breaks] before riding downhill.'],
    ['bear', 'The neighbours could no longer [bear|bare] the noise.'],
    ['piece', 'Each child takes a [piece|peace] of chalk and writes one word on the wall.'],
    ['passed', 'We [passed|past] the mill at about nine.'],
    ['weather', 'The flight depends on the [weather|whether].'],
    ['site', 'Hard hats are worn on the building [site|sight].'],
  ],
});
