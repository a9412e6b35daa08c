import { proofreadingFamily } from '../family';

export const pronounTheirWhose = proofreadingFamily({
  id: 'english-proofreading-pronoun-their-whose',
  objective: 'pronouns',
  level: 'apply',
  title: 'Their, there, whose, your and those that sound alike',
  predictedDifficulty: 0.7,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['apostrophe-means-owner', 'A form with an apostrophe shows who owns something.'],
  lures: [
    'they-is-plural',
    'than-me-is-wrong',
    'no-and-at-start',
    'which-needs-comma',
    'none-is-singular',
    'no-word-twice',
    'senses-take-adverbs',
  ],
  sites: [
    ['whose', 'The painter [whose|who’s] studio burned down has moved to Split.'],
    ['whos', 'Nobody knows [who’s|whose] coming to the rehearsal.'],
    ['their', 'The nurses asked for [their|they’re] lockers to be mended.'],
    ['theyre', 'Call the tenants and ask whether [they’re|their] at home on Friday.'],
    ['your', 'Please send us [your|you’re] answer by noon.'],
    ['youre', 'If [you’re|your] in doubt, ask at the counter.'],
    ['there', 'We waited [there|their] until the last bus had gone.'],
    ['whose', 'A firm [whose|who’s] invoices are unclear is paid late.'],
    ['their', 'The climbers left [their|there] ropes at the hut.'],
  ],
});
