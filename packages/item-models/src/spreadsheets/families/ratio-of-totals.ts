import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawNumbers } from '../worlds';

/** Step and highest count of steps of a ratio, in percent, by what is usual for it. */
const usual = { low: [2, 20], high: [10, 9] } as const;

const worlds = [
  ['Campaign', 'Sales', 'Visits', 'Sale rate', 'low', ['Search', 'Mail', 'Social', 'Radio']],
  ['Shop', 'Profit', 'Turnover', 'Margin', 'low', ['Porto', 'Faro', 'Braga', 'Evora']],
  ['Depot', 'Returned', 'Sent', 'Return rate', 'low', ['Lima', 'Cusco', 'Piura', 'Tacna']],
  ['Class', 'Passed', 'Sat', 'Pass rate', 'high', ['Morning', 'Noon', 'Evening', 'Night']],
  ['Plant', 'Faults', 'Pieces', 'Fault rate', 'low', ['Lagos', 'Accra', 'Dakar', 'Abuja']],
  ['Agent', 'Solved', 'Tickets', 'Share solved', 'high', ['Ana', 'Ben', 'Caro', 'Dev']],
] as const;

/** Bases that add up to a round number, so that nobody needs paper. */
const bases = {
  3: [
    [100, 200, 700],
    [100, 300, 600],
    [200, 300, 500],
    [100, 400, 500],
    [50, 150, 300],
    [50, 100, 350],
  ],
  4: [
    [100, 200, 300, 400],
    [50, 100, 150, 200],
    [50, 100, 250, 600],
    [100, 150, 250, 500],
  ],
} as const;

/** By how many points of percent two answers differ at least. */
const apart = 2;

/** The ratio of a whole from the ratios of its parts. */
export const ratioOfTotals: ProgramFamily = {
  id: 'spreadsheets-ratio-of-totals',
  version: 3,
  test: 'spreadsheets',
  objective: 'rounding',
  level: 'analyse',
  title: 'The overall ratio of unequal parts',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), SUMPRODUCT; Microsoft Support, “Calculate a weighted average”',
  misconceptions: {
    'mean-of-ratios': 'The overall ratio is the average of the ratios.',
    'ratios-add-up': 'The overall ratio is the sum of the ratios.',
    'middle-ratio': 'The overall ratio is the middle one.',
    'largest-part-decides': 'The ratio of the largest part stands for the whole.',
    'weights-from-numerator': 'The ratios are weighted with the counts above the line.',
  },
  build: (random) => {
    const [part, above, below, ratio, range, names] = random.pick(worlds);
    const count = random.pick([3, 4]);
    const [step, most] = usual[range];
    const draws = Array.from({ length: 60 }, () => ({
      bases: random.shuffle<number>(random.pick(bases[count])),
      shares: drawNumbers(random, count, 1, most, step),
    }));
    const { bases: whole, shares } = draws.find((each) => areApart(each.bases, each.shares)) ?? {
      bases: [],
      shares: [],
    };
    const shown = names.slice(0, count);
    const rows = shown.map((name, at) => [
      name,
      ((whole[at] ?? 0) * (shares[at] ?? 0)) / 100,
      whole[at] ?? 0,
      `${shares[at] ?? 0}%`,
    ]);
    const given = random.pick(['all', 'no-numerator', 'no-ratio']);
    const sheet = [[part, above, below, ratio], ...rows].map((row) =>
      given === 'all' ? row : row.filter((_, at) => at !== (given === 'no-ratio' ? 3 : 1)),
    );
    const list = (numbers: readonly number[]) => `{${numbers.join(';')}}`;
    const [parts, weights] = [list(shares), list(whole)];
    const percent = (text: string) => `=ROUND(${text},0)&"%"`;
    const largest = shares[whole.indexOf(Math.max(...whole))] ?? 0;
    const upper = list(shares.map((share, at) => share * (whole[at] ?? 0)));
    return asksResult({
      structure: { given, count },
      surface: { part, shares: shares.join(' '), bases: whole.join(' ') },
      stem: `'${ratio}' is '${above}' divided by '${below}'. What is it for the ${count} rows together, rounded to whole percent?`,
      sheet,
      cell: null,
      key: percent(`SUMPRODUCT(${parts},${weights})/SUM(${weights})`),
      wrong: [
        ['mean-of-ratios', percent(`AVERAGE(${parts})`)],
        ['weights-from-numerator', percent(`SUMPRODUCT(${parts},${upper})/SUM(${upper})`)],
        ['largest-part-decides', percent(String(largest))],
        ['middle-ratio', percent(`MEDIAN(${parts})`)],
        ['ratios-add-up', percent(`SUM(${parts})`)],
      ],
    });
  },
};

/** Whether the right ratio, the average, the middle one, and those of wrong weights can be told apart at a glance. */
function areApart(whole: readonly number[], shares: readonly number[]): boolean {
  const weighted = (weights: readonly number[]) =>
    shares.reduce((total, share, at) => total + share * (weights[at] ?? 0), 0) /
    weights.reduce((total, each) => total + each, 0);
  const key = weighted(whole);
  const wrong = [
    weighted(whole.map(() => 1)),
    weighted(whole.map((base, at) => base * (shares[at] ?? 0))),
    shares[whole.indexOf(Math.max(...whole))] ?? 0,
  ];
  const answers = [key, ...wrong];
  return answers.every((one, at) => answers.every((other, to) => at === to || Math.abs(one - other) >= apart));
}
