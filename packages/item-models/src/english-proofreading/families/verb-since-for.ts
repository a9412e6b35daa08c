import { proofreadingFamily } from '../family';

export const verbSinceFor = proofreadingFamily({
  id: 'english-proofreading-verb-since-for',
  objective: 'verbs',
  level: 'analyse',
  title: 'Tenses with since, for, ago and by',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['present-until-now', 'What still goes on stands in the present tense, whenever it began.'],
  lures: [
    'since-means-time',
    'passive-is-wrong',
    'none-is-singular',
    'collective-is-singular',
    'they-is-plural',
    'no-word-twice',
    'over-is-above',
  ],
  sites: [
    ['since', 'Since March the workshop [has made|makes] only chairs.'],
    ['for', 'We [have lived|live] above the shop for eleven years.'],
    ['ago', 'The firm [moved|has moved] to Leeds three years ago.'],
    ['since', 'Nobody [has answered|answers] the telephone since Monday.'],
    ['yesterday', 'Yesterday the printer [delivered|has delivered] the first proofs.'],
    ['by-then', 'By the end of next month we [will have paid|have paid] half of the loan.'],
    ['for', 'She [has been|is] our accountant for twenty years now.'],
    ['in-year', 'In 2016 the club [bought|has bought] its second boat.'],
    ['after', 'After the guests [had left|have left], we found a ring on the sink.'],
  ],
});
