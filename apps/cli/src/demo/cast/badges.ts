/** Who took which test and what became of it. Nothing in the demo lets a badge raise anybody's chances. */
export type TestStory = {
  readonly person: string;
  readonly test: 'sql' | 'marketplace-readiness';
  readonly outcome: 'passed' | 'failed' | 'abandoned';
  /** What the holder did with the badge. */
  readonly badge?: 'shown' | 'hidden';
  readonly daysAgo: number;
};

const shown = (test: TestStory['test'], people: Readonly<Record<string, number>>): TestStory[] =>
  Object.entries(people).map(([person, daysAgo]) => ({ person, test, outcome: 'passed', badge: 'shown', daysAgo }));

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
];

const dayMs = 24 * 60 * 60 * 1000;

/** Whether somebody shows the SQL badge at an instant; `now` is when the demo market is seeded. */
export function showsSqlBadge(person: string, at: Date, now: Date): boolean {
  return testStories.some(
    (story) =>
      story.person === person &&
      story.test === 'sql' &&
      story.badge === 'shown' &&
      now.getTime() - (story.daysAgo - 1) * dayMs <= at.getTime(),
  );
}

/** Whether somebody has ever passed it, shown or not. */
export function holdsSqlBadge(person: string): boolean {
  return testStories.some((story) => story.person === person && story.test === 'sql' && story.outcome === 'passed');
}
