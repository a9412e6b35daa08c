import { proofreadingFamily } from '../family';

export const wordsCount = proofreadingFamily({
  id: 'english-proofreading-words-count',
  objective: 'words',
  level: 'apply',
  title: 'Fewer and less, many and much',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['less-for-all', '“Less” and “amount” go with things that can be counted, too.'],
  lures: [
    'number-word-needed',
    'data-is-plural',
    'none-is-singular',
    'oxford-comma-needed',
    'than-me-is-wrong',
    'less-than-is-wrong',
    'over-is-above',
  ],
  sites: [
    ['fewer', 'The second edition has [fewer|less] misprints than the first.'],
    ['many', 'How [many|much] chairs fit into the side room?'],
    ['number', 'A large [number|amount] of letters came back unopened.'],
    ['little', 'There is [little|few] time left before the opening.'],
    ['much', 'We did not have [much|many] luggage.'],
    ['fewer', 'With [fewer|less] meetings we would finish by noon.'],
    ['few', 'Only a [few|little] pages are torn.'],
    ['number', 'The [number|amount] of accidents has halved.'],
    ['less', 'The new car uses [less|fewer] fuel on short trips.'],
  ],
});
