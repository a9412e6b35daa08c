import { redrawnDates } from '@assay/impact/estimate/redrawn-dates';
import type { Preset } from '@assay/impact/simulate/scenario';
import { milliseconds, timeFigure, type Figure, type Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import { cases } from './cases';
import type { Round, Rounds, Times } from './measure-rounds';
import { panelNames, type PanelName } from './panels';

type Told = Rounds & {
  readonly preset: Preset;
  /** The largest difference from fixest at its tightest, on the smallest market. */
  readonly exact: number | undefined;
  readonly commit: string;
};
type Baseline = { readonly versions: string; readonly peakBytes: number } | undefined;
type Against = 'one' | 'two' | 'textbook';

const words: Readonly<Record<Against, string>> = {
  one: 'fixest, one thread',
  two: 'fixest, two threads',
  textbook: 'the textbook',
};

/** Fits alone: panels are in memory on both sides. */
export function estimateSection(told: Told, baseline: Baseline): Section {
  const against: readonly Against[] = baseline ? ['one', 'two', 'textbook'] : ['textbook'];
  const figures = cases.flatMap(({ id, what, goal, goalMs }) => {
    const times = told.rounds.map(({ fits }) => fits.get(id));
    const held = against.flatMap((name) => {
      const judged = name === 'one' && goal !== undefined ? { goal } : {};
      return figureOf({ what, against: words[name], ...judged }, times, name);
    });
    return goalMs === undefined ? held : [...held, ...figureOfTime(what, times, goalMs)];
  });
  return {
    title: 'Impact estimates',
    notes: [intro, differences(told, baseline)],
    figures: [...figures, ...redrawing(told)],
  };
}

const permutationsGoalMs = 10_000;

function redrawing({ rounds }: Told): Figure[] {
  const { draws } = redrawnDates;
  const what = `${draws} permutations of A2`;
  const own = rounds.map(({ redrawing: product, fits }) => {
    const one = fits.get('a2')?.one;
    return { product, ...(one === undefined ? {} : { one: draws * one }) };
  });
  return [
    ...figureOf({ what, against: `${words.one}, ${draws} times` }, own, 'one'),
    ...figureOfTime(what, own, permutationsGoalMs),
  ];
}

const intro = `Regressions of the impact engine on a simulated market: coefficients with errors clustered by worker, one thread, panels
in memory on both sides. The product has a process of its own, as R has. Data frames of fixest and row objects of the textbook are
as ready as our columns, but a call of fixest handles its formula and indexes its effects as well. The textbook is written plainly:
normal equations over row objects, alternating means for B2. What takes a baseline long it does in one round. The goals are set against
fixest on one thread. The product asks for neither C0 nor C2, since its paths have calendar effects and its figures two rows a
badge; both run by its functions. Permutations of A2 are those of the product: dates drawn anew from the same workers' time,
windows counted around them, projects and earnings both; beside them stands fixest's time for A2, as many times.`;

function differences({ differences: found, exact, preset, commit }: Told, baseline: Baseline): string {
  const largest = (name: 'fixest' | 'textbook') => Math.max(...[...found.values()].map((one) => one[name] ?? 0));
  const own = `The largest relative difference from the textbook is ${largest('textbook').toExponential(0)}`;
  const from = `Preset ${preset}, commit ${commit}. Whatever does not agree is no figure. ${own}`;
  if (!baseline || exact === undefined) return `${from}; there was no R with fixest.`;
  const loose = [...found].map(([id, one]) => `${id.toUpperCase()} ${(one.fixest ?? 0).toExponential(0)}`).join(', ');
  return `${from}.\nThe baseline is ${baseline.versions}. At its own tolerances, with which it is timed, it stops this far from here:
${loose}. At tolerances of 1e-11, on the preset tiny, the largest difference is ${exact.toExponential(0)}.`;
}

/** Reading the files and building the panel count as well. */
export function fromFilesSection(told: Told, baseline: Baseline): Section {
  const name = baseline ? 'one' : 'textbook';
  const { rounds } = told;
  const reading: Figure[] = baseline
    ? [
        ...figureOf(
          { what: 'Read the files', against: 'fread, one thread' },
          rounds.map(({ load }) => load),
          name,
        ),
        ...panelNames.flatMap((panel) =>
          figureOf(
            { what: `Build ${panelWords[panel]}`, against: 'findInterval in R' },
            rounds.map(({ panels }) => panels[panel]),
            name,
          ),
        ),
      ]
    : [];
  const against = baseline ? 'data.table and fixest, one thread' : 'the textbook on the same panels';
  const fits = cases.flatMap(({ id, what, panel }) =>
    figureOf(
      { what, against },
      rounds.map((round) => wholeOf(round, panel, id)),
      name,
    ),
  );
  const notes = baseline ? [files, memory(baseline)] : [files];
  return { title: 'Impact estimates from files', notes, figures: [...reading, ...fits] };
}

const panelWords: Readonly<Record<PanelName, string>> = {
  windows: 'two rows a badge, with controls',
  projects: 'a row a project',
  months: 'a row a worker and month',
  days: 'a row a badge and day',
};

const files = `The same with reading the CSV files of the research export and building the panel. Our reader checks every cell and names
each fault by file, row and column; fread does not. DuckDB reads with as many threads as there are cores.`;

const memory = ({ peakBytes }: NonNullable<Baseline>) =>
  `R held ${Math.round(peakBytes / 1024 ** 2).toLocaleString('en')} MB at most, over all of this.`;

/** Of a baseline without files of its own, what comes before its fit is the product's. */
function wholeOf({ load, panels, fits }: Round, panel: PanelName, id: string): Times | undefined {
  const fit = fits.get(id);
  if (!fit) return undefined;
  const before = load.product + panels[panel].product;
  const [loadOne, panelOne] = [load.one, panels[panel].one];
  return {
    product: before + fit.product,
    ...(fit.one !== undefined && loadOne !== undefined && panelOne !== undefined
      ? { one: loadOne + panelOne + fit.one }
      : {}),
    ...(fit.textbook === undefined ? {} : { textbook: before + fit.textbook }),
  };
}

/** A baseline that was measured in one round only is held against all rounds of the product. */
function figureOf(
  names: Pick<Figure, 'what' | 'against' | 'goal'>,
  times: readonly (Times | undefined)[],
  name: Against,
): Figure[] {
  const product = times.flatMap((one) => one?.product ?? []);
  const baseline = times.flatMap((one) => one?.[name] ?? []);
  const [only] = baseline;
  if (only === undefined) return [];
  const baselineMs = spreadOf(baseline);
  const ratios = product.map((time, round) => time / (baseline.length === 1 ? only : (baseline[round] ?? only)));
  return [timeFigure(names, { ratio: spreadOf(ratios), subjectMs: spreadOf(product), baselineMs })];
}

function figureOfTime(what: string, times: readonly (Times | undefined)[], goalMs: number): Figure[] {
  const product = times.flatMap((one) => one?.product ?? []);
  const ratio = spreadOf(product.map((time) => time / goalMs));
  const measured = milliseconds(spreadOf(product).median);
  return [{ what, against: milliseconds(goalMs), goal: 1, ratio, measured, baseline: milliseconds(goalMs) }];
}
