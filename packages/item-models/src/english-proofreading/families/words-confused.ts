import { proofreadingFamily } from '../family';

export const wordsConfused = proofreadingFamily({
  id: 'english-proofreading-words-confused',
  objective: 'words',
  level: 'apply',
  title: 'Short words that are taken for one another',
  predictedDifficulty: 0.7,
  status: 'pilot',
  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['small-words-same', 'Short words that look alike may stand for one another.'],
  lures: [
    'than-me-is-wrong',
    'adverb-needs-ly',
    'no-final-preposition',
    'they-is-plural',
    'since-means-time',
    'less-than-is-wrong',
    'no-word-twice',
  ],
  sites: [
    ['than', 'The back road is longer [than|then] the coast road.'],
    ['then', 'First rinse the rice, [then|than] let it drain.'],
    ['too', 'The drawer is [too|to] narrow for the folders.'],
    ['whether', 'Ask [whether|weather] the hall has a piano.'],
    ['of-off', 'Take the lid [off|of] the pot after ten minutes.'],
    ['quite', 'The stairs are [quite|quiet] steep.'],
    ['were-where', 'Nobody could say [where|were] the letters had gone.'],
    ['accept', 'The club does not [accept|except] cash for drinks after the interval.'],
    ['have', 'You should [have|of] asked before you ordered the glass.'],
  ],
});
