import { proofreadingFamily } from '../family';

export const commaInside = proofreadingFamily({
  id: 'english-proofreading-comma-inside',
  objective: 'punctuation',
  level: 'apply',
  title: 'A comma that separates what belongs together',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['comma-at-breath', 'A comma stands wherever a speaker would pause.'],
  lures: [
    'oxford-comma-needed',
    'which-needs-comma',
    'no-and-at-start',
    'no-final-preposition',
    'since-means-time',
    'no-because-at-start',
    'whose-needs-person',
  ],
  sites: [
    ['subject-verb', 'The boxes in the side [room belong|room, belong] to the theatre.'],
    ['subject-verb', 'The letter that came [today was|today, was] dated in May.'],
    ['verb-object', 'The guide [explained that|explained, that] the tower was older.'],
    ['subject-verb', 'Everybody who ordered before [noon gets|noon, gets] the discount.'],
    ['pair', 'The price of the [bread and|bread, and] the milk has gone up.'],
    ['verb-object', 'We [believe that|believe, that] the letter was lost.'],
    ['subject-verb', 'The last thing we [want is|want, is] another delay.'],
    ['such-as', 'Small animals [such as|such, as] mice get in through the drain.'],
    ['subject-verb', 'Repairing the old [roof costs|roof, costs] more than buying a new one.'],
  ],
});
