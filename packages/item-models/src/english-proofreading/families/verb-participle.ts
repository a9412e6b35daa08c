import { proofreadingFamily } from '../family';

export const verbParticiple = proofreadingFamily({
  id: 'english-proofreading-verb-participle',
  objective: 'verbs',
  level: 'apply',
  title: 'Irregular participles',
  predictedDifficulty: 0.7,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['past-is-participle', 'The past form and the participle of a verb are the same.'],
  lures: [
    'passive-is-wrong',
    'none-is-singular',
    'adverb-needs-ly',
    'data-is-plural',
    'no-split-infinitive',
    'no-word-twice',
    'senses-take-adverbs',
  ],
  sites: [
    ['gone', 'By the time we called, the engineer had already [gone|went] home.'],
    ['written', 'The guide was [written|wrote] by a former pilot.'],
    ['broken', 'Somebody has [broken|broke] the seal of the third barrel.'],
    ['begun', 'Work on the roof has [begun|began] at last.'],
    ['chosen', 'The jury has [chosen|chose] a design from Nairobi.'],
    ['sent', 'The samples were [sent|send] by sea.'],
    ['worn', 'The steps are [worn|wore] from two hundred years of use.'],
    ['shaken', 'The bottle must be [shaken|shook] before use.'],
    ['driven', 'She has [driven|drove] this route since 2009.'],
    ['swum', 'He had [swum|swam] across the bay before breakfast.'],
  ],
});
