import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawNumbers } from '../worlds';

const worlds = [
  ['Campaign', 'Sales', 'Visits', 'Sale rate', ['Search', 'Mail', 'Social', 'Radio']],
  ['Shop', 'Profit', 'Turnover', 'Margin', ['Porto', 'Faro', 'Braga', 'Evora']],
  ['Depot', 'Returned', 'Sent', 'Return rate', ['Lima', 'Cusco', 'Piura', 'Tacna']],
  ['Class', 'Passed', 'Sat', 'Pass rate', ['Morning', 'Noon', 'Evening', 'Night']],
  ['Plant', 'Faults', 'Pieces', 'Fault rate', ['Lagos', 'Accra', 'Dakar', 'Abuja']],
  ['Agent', 'Solved', 'Tickets', 'Share solved', ['Ana', 'Ben', 'Caro', 'Dev']],
] as const;

/** The ratio of a whole from the ratios of its parts. */
export const ratioOfTotals: ProgramFamily = {
  id: 'spreadsheets-ratio-of-totals',
  version: 2,
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
    const [part, above, below, ratio, names] = random.pick(worlds);
    const count = random.int(3, 4);
    const bases = drawNumbers(random, count, 2, 30, 20);
    const shares = drawNumbers(random, count, 2, 16, 5);
    const shown = names.slice(0, count);
    const rows = shown.map((name, at) => [
      name,
      ((bases[at] ?? 0) * (shares[at] ?? 0)) / 100,
      bases[at] ?? 0,
      `${shares[at] ?? 0}%`,
    ]);
    const given = random.pick(['all', 'no-numerator', 'no-ratio']);
    const sheet = [[part, above, below, ratio], ...rows].map((row) =>
      given === 'all' ? row : row.filter((_, at) => at !== (given === 'no-ratio' ? 3 : 1)),
    );
    const list = (numbers: readonly number[]) => `{${numbers.join(';')}}`;
    const [parts, whole] = [list(shares), list(bases)];
    const percent = (text: string) => `=ROUND(${text},1)&"%"`;
    const weighted = `SUMPRODUCT(${parts},${whole})/SUM(${whole})`;
    const largest = shares[bases.indexOf(Math.max(...bases))] ?? 0;
    const upper = list(shares.map((share, at) => share * (bases[at] ?? 0)));
    return asksResult({
      structure: { given, count },
      surface: { part, shares: shares.join(' '), bases: bases.join(' ') },
      stem: `What is the overall figure '${ratio}' of the ${count} rows together, in percent with one decimal?`,
      sheet,
      cell: null,
      key: percent(weighted),
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
