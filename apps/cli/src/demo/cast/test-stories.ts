/** The tests that the demo's people sit: those whose questions are proven in seconds. */
export type DemoTest =
  | 'sql'
  | 'marketplace-readiness'
  | 'javascript'
  | 'css'
  | 'statistics'
  | 'bookkeeping'
  | 'colour-and-print';

/** Who took which test and what became of it. Nothing in the demo lets a badge raise anybody's chances. */
export type TestStory = {
  readonly person: string;
  readonly test: DemoTest;
  readonly outcome: 'passed' | 'failed' | 'abandoned';
  /** What the holder did with the badge. */
  readonly badge?: 'shown' | 'hidden';
  readonly daysAgo: number;
};

type Days = Readonly<Record<string, number>>;

const shown = (test: DemoTest, people: Days): TestStory[] =>
  Object.entries(people).map(([person, daysAgo]) => ({ person, test, outcome: 'passed', badge: 'shown', daysAgo }));

const hidden = (test: DemoTest, people: Days): TestStory[] =>
  Object.entries(people).map(([person, daysAgo]) => ({ person, test, outcome: 'passed', badge: 'hidden', daysAgo }));

const failed = (test: DemoTest, people: Days): TestStory[] =>
  Object.entries(people).map(([person, daysAgo]) => ({ person, test, outcome: 'failed', daysAgo }));

const abandoned = (test: DemoTest, people: Days): TestStory[] =>
  Object.entries(people).map(([person, daysAgo]) => ({ person, test, outcome: 'abandoned', daysAgo }));

export const testStories: readonly TestStory[] = [
  ...shown('sql', {
    'yael-ben-harush': 338,
    'karthikeyan-venkatasubramanian-iyengar': 331,
    'minamikawa-sota': 322,
    'avigail-rosenzweig': 309,
    'wanjiru-kamau-githinji': 301,
    'kaarina-yla-jaaski': 284,
    'maria-aparecida-do-nascimento-figueiredo': 272,
    'priyadarshini-ramachandran-nambiar': 251,
    'henrik-bjorkqvist': 233,
    'liang-shuwen': 208,
    'ingeborg-myklebust': 187,
    'hussain-al-mutawa': 160,
    'oksana-dudarenko': 131,
    'ximena-quispe-huallpa': 96,
    'ingunn-saebjornsdottir': 47,
  }),
  ...shown('marketplace-readiness', {
    'noa-ben-shimol': 340,
    'zofia-wierzbicka': 318,
    'friederike-oltmanns': 296,
    'eluned-prydderch-howell': 262,
    'padmavathi-iyer': 240,
    'emeka-nwachukwu': 221,
    'wanjiru-kamau-ndegwa': 190,
    'chukwuemeka-ezenwa-okonkwo': 171,
    'noor-haddad-zeineddine': 150,
    'aissatou-ndiaye': 122,
    'qiu-wenjing': 88,
    'lin-yutong': 61,
    'yusuf-abdirahman-warsame': 33,
  }),
  { person: 'thandeka-mkhwanazi', test: 'sql', outcome: 'passed', badge: 'hidden', daysAgo: 142 },
  { person: 'callum-drysdale', test: 'sql', outcome: 'passed', badge: 'hidden', daysAgo: 75 },
  { person: 'tadhg-o-murchu', test: 'marketplace-readiness', outcome: 'passed', badge: 'hidden', daysAgo: 203 },
  { person: 'luciana-vasconcellos', test: 'marketplace-readiness', outcome: 'passed', badge: 'hidden', daysAgo: 118 },
  { person: 'jurgita-petrauskaite', test: 'sql', outcome: 'failed', daysAgo: 214 },
  { person: 'esteban-arancibia-fuenzalida', test: 'sql', outcome: 'failed', daysAgo: 177 },
  { person: 'mateus-do-nascimento', test: 'sql', outcome: 'failed', daysAgo: 109 },
  { person: 'desmond-otieno', test: 'sql', outcome: 'failed', daysAgo: 64 },
  { person: 'ingunn-saebjornsdottir', test: 'sql', outcome: 'failed', daysAgo: 78 },
  { person: 'frode-aasmundtveit', test: 'marketplace-readiness', outcome: 'failed', daysAgo: 156 },
  { person: 'valentina-quispe-mamani', test: 'marketplace-readiness', outcome: 'failed', daysAgo: 92 },
  { person: 'bashir-al-tamimi', test: 'sql', outcome: 'abandoned', daysAgo: 132 },
  { person: 'zhou-peiran', test: 'marketplace-readiness', outcome: 'abandoned', daysAgo: 40 },
  { person: 'zhou-peiran', test: 'marketplace-readiness', outcome: 'passed', badge: 'hidden', daysAgo: 19 },
  { person: 'desmond-otieno', test: 'sql', outcome: 'failed', daysAgo: 16 },
  { person: 'frode-aasmundtveit', test: 'marketplace-readiness', outcome: 'passed', badge: 'shown', daysAgo: 12 },
  { person: 'valentina-quispe-mamani', test: 'marketplace-readiness', outcome: 'passed', badge: 'shown', daysAgo: 5 },
  // The story of freelancer@demo.test: failed once, passed the second time and shows it; keeps the quiz to herself.
  { person: 'ilse-vandermeulen', test: 'sql', outcome: 'failed', daysAgo: 58 },
  { person: 'ilse-vandermeulen', test: 'sql', outcome: 'passed', badge: 'shown', daysAgo: 41 },
  { person: 'ilse-vandermeulen', test: 'marketplace-readiness', outcome: 'passed', badge: 'hidden', daysAgo: 39 },
  ...shown('javascript', {
    'ximena-quispe-huallpa': 296,
    'liang-shuwen': 274,
    'callum-drysdale': 203,
    'maria-aparecida-do-nascimento-figueiredo': 158,
    'karthikeyan-venkatasubramanian-iyengar': 119,
    'lin-yutong': 84,
    'eluned-prydderch-howell': 44,
  }),
  ...hidden('javascript', { 'yael-ben-harush': 250, 'jurgita-petrauskaite': 62 }),
  ...failed('javascript', {
    'ingunn-saebjornsdottir': 225,
    'rania-al-khatib': 139,
    'mateus-do-nascimento': 101,
    'ezequiel-quispe': 30,
  }),
  ...abandoned('javascript', { 'chukwuemeka-ezenwa-okonkwo': 71 }),
  ...shown('css', {
    'ximena-quispe-huallpa': 280,
    'lin-yutong': 262,
    'callum-drysdale': 194,
    'noa-ben-shimol': 176,
    'noa-shachar-rubin': 133,
    'zofia-wierzbicka': 52,
  }),
  ...hidden('css', { 'liang-shuwen': 241, 'faisal-al-mutlaq': 117 }),
  ...failed('css', {
    'tadhg-o-murchu': 212,
    'valentina-quispe-mamani': 147,
    'eluned-prydderch-howell': 98,
    'yusuf-abdirahman-warsame': 83,
  }),
  ...abandoned('css', { 'ingibjorg-hallgrimsdottir': 66 }),
  ...shown('statistics', {
    'minamikawa-sota': 315,
    'avigail-rosenzweig': 302,
    'thandeka-mkhwanazi': 246,
    'henrik-bjorkqvist': 219,
    'oksana-dudarenko': 110,
    'friederike-oltmanns': 92,
  }),
  ...hidden('statistics', { 'bartlomiej-szczygielski': 181, 'faisal-al-mutlaq': 74 }),
  ...failed('statistics', {
    'esteban-arancibia-fuenzalida': 151,
    'mateus-do-nascimento': 128,
    'frode-aasmundtveit': 58,
    'jurgita-petrauskaite': 36,
  }),
  ...abandoned('statistics', { 'elisabet-torrents-puigdomenech': 105 }),
  ...shown('bookkeeping', {
    'priyadarshini-ramachandran-nambiar': 310,
    'bartlomiej-szczygielski': 288,
    'wanjiru-kamau-githinji': 265,
    'luciana-vasconcellos': 230,
    'hussain-al-mutawa': 196,
    'aissatou-ndiaye': 144,
    'ilse-vandermeulen': 34,
  }),
  ...hidden('bookkeeping', { 'agnieszka-krzyzanowska': 79 }),
  ...failed('bookkeeping', {
    'frode-aasmundtveit': 207,
    'ezequiel-quispe': 166,
    'zhou-peiran': 103,
    'noor-haddad-zeineddine': 25,
  }),
  ...abandoned('bookkeeping', { 'yael-mizrahi': 53 }),
  ...shown('colour-and-print', {
    'ingibjorg-hallgrimsdottir': 312,
    'bashir-al-tamimi': 293,
    'zofia-wierzbicka': 237,
    'tadhg-o-murchu': 168,
    'noa-ben-shimol': 115,
    'meenakshi-venkataraghavan': 49,
  }),
  ...hidden('colour-and-print', { 'maria-del-rosario-etxeberria': 188, 'agnieszka-krzyzanowska': 90 }),
  ...failed('colour-and-print', {
    'chukwuemeka-ezenwa-okonkwo': 222,
    'anant-shivaprasad-deshpande': 154,
    'lin-yutong': 126,
    'valentina-quispe-mamani': 38,
  }),
  ...abandoned('colour-and-print', { 'yusuf-abdirahman-warsame': 77 }),
];
