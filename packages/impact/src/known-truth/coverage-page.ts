import { engineVersion } from '../engine-version';
import { simulatorVersion } from '../simulate/truth';
import { gateOf, gateOfMany, isMet } from './gates';
import { isNear } from './near';
import type { Performance } from './run-arm';

const head = [
  '| market | estimate | runs | events | truth | bias (error) | coverage | rejects none | uniform p | gate |',
  '|---|---|---|---|---|---|---|---|---|---|',
];

/** The table of coverage as a page of the documents. */
export function coveragePage(rows: readonly Performance[], seed: number): string {
  return [
    '# What the estimates find where the truth is known',
    '',
    `Markets of the preset \`tiny\` (500 workers), simulator version ${simulatorVersion}, engine version ${engineVersion},`,
    `seeds from ${seed} on; windows stand apart.`,
    'Written by `assay impact coverage`; the same seed gives the same page.',
    '',
    '- **truth**: the mean of what an infinite market with the same workers, dates and shocks would give;',
    '  in the market with a dip, what the badges themselves do.',
    '- **bias (error)**: the mean of estimate minus truth, with its Monte Carlo standard error.',
    '- **coverage**: the share of 95 % intervals that hold the truth; **rejects none**: p below .05 for no effect.',
    '- **uniform p**: Kolmogorov–Smirnov test of the p-values, which are uniform where there is no effect.',
    '- A **dip** lowers activity by 30 % on the three days before a badge is seen. Before and after then differ by more',
    '  than the effect; `donut` leaves out the days around the badge.',
    '  In 16,000 workers, `pretrend` tells of it: the last week before a badge against the one before that.',
    '- Money has heavy tails: in a market this small plain intervals of Poisson on earnings are too short, and those of least',
    '  squares too wide. Those of the wild cluster `bootstrap` beside them are the ones to read, and the ones with a gate.',
    '  Earnings by field, region, country and test, and by bins of badges, have none: no page shows them, those of least squares are',
    '  read by `cr2`, and those of Poisson have no gate.',
    '- `redrawn`: other dates from the same people’s time. Its interval holds the middle 95 % of the draws, and **rejects none** is how',
    '  often the badges’ own dates are further out than that; so it is asked of the market without effects alone.',
    '- `published-controls` is the form of the published tables, whose controls contain the outcome: it finds much where',
    '  there is nothing. It carries that warning, and no gate.',
    '- **smallest found**: an effect, of counts as a gain and as a loss, as large as the smallest that a market without effects says it',
    '  would find, planted in another market; it should be found in four of five.',
    '- Rows that end with … are all periods of a path, all bins of a number of badges, or all groups of one kind, together.',
    '  They share their markets, so that neither the error of their common bias is known nor a test of uniformity: their gates',
    '  ask for rates alone.',
    '- **signalling** and **learning**: badges that only inform, and badges that come with better work. `quality` is how the',
    '  operator’s page reads ratings, disputes and delivery on time together: `rejects none` is how often it says that they moved.',
    '- **badges unread**: a market in which clients choose among bids and read no badge, so that neither the bids that are sent',
    '  nor the share of them that is hired follows from one.',
    '- **events**: that the figures rest on, on average. Below 200 no page shows a number: then intervals of all',
    '  but the main effects may be too wide, and only too short ones miss the gate. How many would miss that of other',
    '  figures is said below.',
    '- `cr2` beside a main effect, and all donuts, placebos, groups, bins and the mechanism by least squares: errors by bias-reduced',
    '  linearisation with degrees of freedom by Satterthwaite, for figures that rest on few workers. A main effect on fewer than 200',
    '  events is read by them, and the plain error beside has no gate.',
    '- **gate**: what a row must be; near: a rate missed by no more than two Monte Carlo errors, a bias of no more than three,',
    '  its gate being two, or p-values uniform at p > .001, which chance may be. Of twenty right rows with',
    '  200 runs about one misses a coverage of 92 to 98 % so, and with fewer runs more.',
    '',
    ...summary(rows),
    '',
    ...head,
    ...rows.map(line),
    '',
  ].join('\n');
}

function summary(rows: readonly Performance[]): string[] {
  const states = rows.map((row) => ({ row, state: stateOf(row) }));
  const count = (state: State) => states.filter((each) => each.state === state).length;
  const [met, near, missed] = [count('met'), count('near'), count('**missed**')];
  const counts = [
    `Gates met: ${met} of ${met + near + missed}. Near theirs, as chance may be: ${near}. Missed: ${missed}.`,
    ofFew(rows),
  ];
  if (missed === 0) return counts;
  const lines = states.flatMap(({ row: { arm, id }, state }) => (state === '**missed**' ? `- ${arm}, \`${id}\`.` : []));
  return [...counts, '', ...lines];
}

type State = 'met' | 'near' | '**missed**';

function stateOf(row: Performance, gate = gateOf(row)): State | undefined {
  if (!gate || isMet(gate, row)) return gate && 'met';
  return isNear(row, gate) ? 'near' : '**missed**';
}

/** How figures on few events do by the gates of the others, which ask that intervals be not too wide either. */
function ofFew(rows: readonly Performance[]): string {
  const few = rows.flatMap((row) => {
    const gate = gateOf(row);
    const ofMany = gate && gateOfMany(gate);
    return gate && ofMany && isMet(gate, row) ? [isMet(ofMany, row)] : [];
  });
  const missing = few.filter((isAlsoMet) => !isAlsoMet).length;
  return `Of the ${few.length} figures on few events that meet theirs, ${missing} would miss the gates of the others.`;
}

function gateCell(row: Performance): string {
  const gate = gateOf(row);
  return gate ? `${stateOf(row, gate)}: ${gate.wanted}` : '';
}

function line(row: Performance): string {
  const { arm, id, replications, events, truth, bias, biasError, ...rates } = row;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const uniformity = ['zero effect', 'badges unread'].includes(arm) ? rates.uniformity.toFixed(3) : '';
  // Of other dates there is no truth to be near.
  const figures = id.endsWith('.redrawn')
    ? ['', '', '']
    : [truth.toFixed(4), `${bias.toFixed(4)} (${biasError.toFixed(4)})`, percent(rates.coverage)];
  return `| ${[arm, `\`${id}\``, replications, Math.round(events), ...figures, percent(rates.rejection), uniformity, gateCell(row)].join(' | ')} |`;
}
