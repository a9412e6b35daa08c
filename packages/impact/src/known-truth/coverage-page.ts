import { simulatorVersion } from '../simulate/truth';
import type { Performance } from './run-arm';

const head = [
  '| market | estimate | runs | truth | bias (error) | coverage | rejects none | uniform p |',
  '|---|---|---|---|---|---|---|---|',
];

/** The table of coverage as a page of the documents. */
export function coveragePage(rows: readonly Performance[], seed: number): string {
  return [
    '# What the estimates find where the truth is known',
    '',
    `Markets of the preset \`tiny\` (500 workers), simulator version ${simulatorVersion}, seeds from ${seed} on; windows stand apart.`,
    'Written by `assay impact coverage`; the same seed gives the same page.',
    '',
    '- **truth**: the mean of what an infinite market with the same workers, dates and shocks would give;',
    '  in the market with a dip, what the badges themselves do.',
    '- **bias (error)**: the mean of estimate minus truth, with its Monte Carlo standard error.',
    '- **coverage**: the share of 95 % intervals that hold the truth; **rejects none**: p below .05 for no effect.',
    '- **uniform p**: Kolmogorov–Smirnov test of the p-values, which are uniform where there is no effect.',
    '- A **dip** lowers activity by 30 % on the three days before a badge is seen. Before and after then differ by more',
    '  than the effect; `donut` leaves out the days around the badge.',
    '- Values have heavy tails: in a market this small the intervals of Poisson on earnings are too short. Read them with',
    '  the dollars of least squares beside them.',
    '',
    ...head,
    ...rows.map(line),
    '',
  ].join('\n');
}

function line({ arm, id, replications, truth, bias, biasError, ...rates }: Performance): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const uniformity = arm === 'zero effect' ? rates.uniformity.toFixed(3) : '';
  const figures = [truth.toFixed(4), `${bias.toFixed(4)} (${biasError.toFixed(4)})`, percent(rates.coverage)];
  return `| ${[arm, `\`${id}\``, replications, ...figures, percent(rates.rejection), uniformity].join(' | ')} |`;
}
