import { cases, type Case } from './cases';
import { differenceOf, figuresOf, type Figures } from './figures';
import type { Fixest, FixestFit } from './fixest/start-fixest';
import { build, load, type Loaded, type PanelName, type Panels } from './panels';

/** Milliseconds by whom; what was not measured in a round is not there. */
export type Times = {
  readonly product: number;
  readonly one?: number;
  readonly two?: number;
  readonly textbook?: number;
};
export type Round = {
  readonly load: Times;
  readonly panels: Readonly<Record<PanelName, Times>>;
  readonly fits: ReadonlyMap<string, Times>;
};

/** Largest relative differences of a case from each baseline. */
export type Differences = { readonly fixest?: number; readonly textbook: number };
export type Rounds = { readonly rounds: readonly Round[]; readonly differences: ReadonlyMap<string, Differences> };

/** The textbook is exact; at its own tolerances fixest stops sooner, most of all where levels are linked in a long thin row. */
const most = { textbook: 1e-5, fixest: 1e-2 };

/**
 * Reads, builds and fits in rounds, each act by the product and by the baselines in turn. Baselines that take long go in
 * the first round only. Whatever does not agree ends the measurement: a fast wrong number is no figure.
 */
export async function measureRounds(folder: string, fixest: Fixest | undefined, rounds: number): Promise<Rounds> {
  const measured: Round[] = [];
  const differences = new Map<string, Differences>();
  for (let round = 0; round < rounds; round += 1) {
    const loaded = await timed(() => load(folder));
    const loading = { product: loaded.milliseconds, ...(fixest ? { one: await fixest.load() } : {}) };
    const { panels, times } = await measurePanels(loaded.result, fixest);
    const fits = new Map<string, Times>();
    for (const one of cases) {
      const isFirst = round === 0;
      const found = await measureCase(one, panels, { fixest, isFirst });
      fits.set(one.id, found.times);
      if (isFirst) differences.set(one.id, found.differences);
    }
    measured.push({ load: loading, panels: times, fits });
  }
  return { rounds: measured, differences };
}

async function measurePanels(loaded: Loaded, fixest: Fixest | undefined) {
  const one = async <Name extends PanelName>(name: Name) => {
    const { result, milliseconds } = await timed(() => build[name](loaded));
    return { result, times: { product: milliseconds, ...(fixest ? { one: await fixest.panel(name) } : {}) } };
  };
  const [windows, projects, months, days] = [
    await one('windows'),
    await one('projects'),
    await one('months'),
    await one('days'),
  ];
  return {
    panels: { windows: windows.result, projects: projects.result, months: months.result, days: days.result },
    times: { windows: windows.times, projects: projects.times, months: months.times, days: days.times },
  };
}

type Against = { readonly fixest: Fixest | undefined; readonly isFirst: boolean };

async function measureCase(subject: Case, panels: Panels, { fixest, isFirst }: Against) {
  const { result, milliseconds } = await timed(() => subject.fit(panels));
  const figures = figuresOf(result.coefficients);
  const isAsked = isFirst || !subject.isLong;
  const one = isAsked ? await fixest?.fit(subject.id, 1, 'default') : undefined;
  const two = isAsked ? await fixest?.fit(subject.id, 2, 'default') : undefined;
  const textbook = isAsked ? await timed(subject.textbook(panels)) : undefined;
  return {
    times: {
      product: milliseconds,
      ...(one && two ? { one: one.milliseconds, two: two.milliseconds } : {}),
      ...(textbook ? { textbook: textbook.milliseconds } : {}),
    },
    differences: differencesOf(subject, figures, one, textbook?.result),
  };
}

function differencesOf({ id }: Case, figures: Figures, fixest?: FixestFit, textbook?: Figures): Differences {
  const differences = {
    textbook: textbook ? differenceOf(figures, textbook) : 0,
    ...(fixest ? { fixest: differenceOf(figures, fixest.figures) } : {}),
  };
  for (const [name, limit] of Object.entries(most) as [keyof typeof most, number][]) {
    const difference = differences[name];
    if (difference !== undefined && !(difference <= limit)) {
      throw new Error(`${id}: product and ${name} differ by ${difference.toExponential(1)}`);
    }
  }
  return differences;
}

async function timed<Result>(work: () => Result | Promise<Result>) {
  const startedAt = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - startedAt };
}
