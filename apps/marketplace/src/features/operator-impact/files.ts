import type { ImpactRun } from '@assay/protocol/dto/impact';
import { csvLine } from '../operator-figures/csv';
import { chartNames, type ChartRow, type Estimate, type RowLabel } from './views/chart';
import { chartOf, isChartName } from './views/charts';
import { powerLines } from './views/power';
import { truthKindOf, type TruthKind } from './views/rows';
import { returnsByBadges } from './views/returns-by-badges';

const tableNames = ['power', 'returns', 'before'] as const;
const fileNames = [...chartNames, ...tableNames];
type FileName = (typeof fileNames)[number];

export type ImpactFile = { readonly name: string; readonly text: string };

/** Null while nothing is done: the file then has its head alone. */
export type FileOf = { readonly run: ImpactRun | null; readonly isSimulated: boolean };

type Cell = string | number | null;
type Line = Readonly<Record<string, Cell>>;

export function isFileName(name: string): name is FileName {
  return fileNames.some((each) => each === name);
}

const provenanceColumns = [
  'origin',
  'preset',
  'mode',
  'seed',
  'snapshot_position',
  'snapshot',
  'query',
  'code_version',
] as const;
const estimateColumns = [
  'id',
  'coefficient',
  'se',
  'ci95_low',
  'ci95_high',
  'p_value',
  'degrees_of_freedom',
  'rows',
  'events',
] as const;
const judged = ['events_needed', 'verdict'] as const;

const columns: Readonly<Record<(typeof tableNames)[number] | 'chart', readonly string[]>> = {
  chart: [
    'row',
    'percent',
    'percent_low',
    'percent_high',
    'percent_true',
    'true_of',
    'percent_planted',
    'percent_published',
    ...estimateColumns,
    ...judged,
  ],
  power: ['row', 'estimator', 'id', 'events', 'events_needed', 'smallest_percent', 'expected_on'],
  returns: [
    'row',
    'fixed_effects',
    'term',
    'coefficient',
    'se',
    'coefficient_true',
    'true_of',
    'coefficient_published',
    'se_published',
    'id',
    ...judged,
  ],
  before: ['row', 'workers', 'projects', 'earnings', 'experience', 'stars'],
};

/** A view as CSV. Every line says where it comes from, and in capitals where it was simulated. */
export function impactFile(name: FileName, { run, isSimulated }: FileOf): ImpactFile {
  const own = columns[isChartName(name) ? 'chart' : name];
  const head = csvLine(['view', ...own, ...provenanceColumns]);
  const fileName = `${stemOf(name, { run, isSimulated })}.csv`;
  if (run === null) return { name: fileName, text: head };
  const from = provenanceOf(run, isSimulated);
  const lines = linesOf(name, run).map((line) =>
    csvLine([name, ...own.map((column) => written(line[column] ?? null)), ...from]),
  );
  return { name: fileName, text: head + lines.join('') };
}

/** What a file of a view is called, whatever its form. */
export function stemOf(name: FileName, { run, isSimulated }: FileOf): string {
  const seed = run?.study ? `-seed-${run.study.seed}` : '';
  return `impact-${name}${isSimulated ? '-SIMULATED' : ''}${seed}`;
}

function linesOf(name: FileName, { result, study }: ImpactRun): Line[] {
  switch (name) {
    case 'power':
      // A study goes on in no calendar, so that no day can be named.
      return powerLines(result).map(({ id, outcome, estimator, events, needed, smallest, expectedAt }) => ({
        row: outcome,
        estimator,
        id,
        events,
        events_needed: needed,
        smallest_percent: smallest,
        expected_on: study !== null || expectedAt === null ? null : expectedAt.toISOString().slice(0, 10),
      }));
    case 'returns':
      return returnsByBadges(result).map(({ outcome, effect, term, estimate, here, truth, published }) => ({
        row: outcome,
        fixed_effects: effect,
        term,
        coefficient: here?.coef ?? null,
        se: here?.se ?? null,
        coefficient_true: truth,
        true_of: truth === null ? null : trueOf[truthKindOf(study)],
        coefficient_published: published.coef,
        se_published: published.se,
        id: estimate?.id ?? null,
        ...judgement(estimate),
      }));
    case 'before':
      return Object.entries(result.before ?? {}).map(([row, means]) => ({ row, ...means }));
    default:
      return chartOf({ result, study }, name).rows.map((row) => chartLine(row, truthKindOf(study)));
  }
}

/** Where the verdict forbids a number on the page, the file has none either. */
function chartLine({ label, percent, truth, planted, published, estimate }: ChartRow, kind: TruthKind): Line {
  const numbers = percent === null ? null : estimate;
  return {
    row: nameOf(label),
    percent: percent?.value ?? null,
    percent_low: percent?.low ?? null,
    percent_high: percent?.high ?? null,
    percent_true: truth,
    true_of: truth === null ? null : trueOf[kind],
    percent_planted: planted,
    percent_published: published,
    id: estimate?.id ?? null,
    coefficient: numbers?.coef ?? null,
    se: numbers?.se ?? null,
    ci95_low: numbers?.ci95?.[0] ?? null,
    ci95_high: numbers?.ci95?.[1] ?? null,
    p_value: numbers?.pValue ?? null,
    degrees_of_freedom: numbers?.degreesOfFreedom ?? null,
    rows: estimate?.n ?? null,
    events: estimate?.events ?? null,
    ...judgement(estimate),
  };
}

/** What a true value is the value of. */
const trueOf: Readonly<Record<TruthKind, string>> = {
  estimate: 'expected value of this estimate',
  badge: 'change by the badge alone',
};

function judgement(estimate: Estimate | null | undefined): Line {
  return { events_needed: estimate?.eventsNeeded ?? null, verdict: estimate?.verdict ?? null };
}

function nameOf(label: RowLabel): string {
  if ('at' in label) return `${label.set} ${label.at}`;
  return label.set === 'events' ? `${label.outcome} ${label.of}` : label.of;
}

function provenanceOf({ study, provenance }: ImpactRun, isSimulated: boolean): Cell[] {
  return [
    isSimulated ? 'SIMULATED' : 'real',
    study?.preset ?? null,
    study?.mode ?? null,
    study?.seed ?? null,
    provenance?.snapshot.position ?? null,
    provenance?.snapshot.hash ?? null,
    provenance?.query.hash ?? null,
    provenance?.codeVersion ?? null,
  ];
}

/** Significant places after those that only hold the point in place. */
const PLACES = 12;
/** More decimal places a number is not written with: what is smaller is nought. */
const MOST_PLACES = 100;

/** Numbers without exponents, which spreadsheets and the guard against formulas take for text. */
function written(cell: Cell): Cell {
  if (typeof cell !== 'number' || Number.isInteger(cell) || !Number.isFinite(cell)) return cell === 0 ? 0 : cell;
  const leading = Math.max(0, -Math.floor(Math.log10(Math.abs(cell))));
  const text = cell.toFixed(Math.min(MOST_PLACES, PLACES + leading)).replace(/\.?0+$/u, '');
  return text === '-0' ? '0' : text;
}
