import { proofreadingFamily } from '../family';

export const colonSemicolon = proofreadingFamily({
  id: 'english-proofreading-colon-semicolon',
  objective: 'punctuation',
  level: 'analyse',
  title: 'Colon and semicolon',
  predictedDifficulty: 0.5,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['semicolon-is-colon', 'Colon and semicolon may stand for one another.'],
  lures: [
    'oxford-comma-needed',
    'no-and-at-start',
    'which-needs-comma',
    'number-word-needed',
    'passive-is-wrong',
    'hyphen-everywhere',
    'no-because-at-start',
  ],
  sites: [
    ['list', 'Bring three [things: a towel,|things; a towel,] a mug and a torch.'],
    ['fragment', '[Although it rained, the|Although it rained; the] market was busy.'],
    ['after-verb', 'The kit [includes a pump,|includes: a pump,] two tubes and glue.'],
    ['fragment', '[When the bell rings, the|When the bell rings; the] night shift goes home.'],
    ['fragment', 'We open at [nine, except|nine; except] on public holidays.'],
    ['such-as', 'The shop sells tools [such as saws,|such as: saws,] files and clamps.'],
    ['list', 'The tour visits four [cities: Oslo,|cities; Oslo,] Turku, Riga and Gdansk.'],
    ['after-is', 'The best months [are May,|are: May,] June and September.'],
    ['fragment', '[Because the key was lost, we|Because the key was lost; we] waited outside.'],
  ],
});
