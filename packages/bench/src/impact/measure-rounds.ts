import { cases, type Case } from './cases';
import { differenceOf, type Figures } from './figures';
import type { Fixest, FixestFit } from './fixest/start-fixest';
import { buildAll, load, type PanelName, type Panels } from './panels';
import { type Product, startProduct } from './product/start-product';

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
  /** All draws of other dates. */
  readonly redrawing: number;
};

/** Largest relative differences of a case from each baseline. */
export type Differences = { readonly fixest?: number; readonly textbook: number };
export type Rounds = { readonly rounds: readonly Round[]; readonly differences: ReadonlyMap<string, Differences> };

/** The textbook is exact; at its own tolerances fixest stops sooner, most of all where levels are linked in a long thin row. */
const most = { textbook: 1e-5, fixest: 1e-2 };

/**
 * Reads, builds and fits in rounds, each act by the product and by the baselines in turn: product and fixest in processes of
 * their own, the textbook here. Baselines that take long go in the first round only. Whatever does not agree ends the
 * measurement: a fast wrong number is no figure.
 */
export async function measureRounds(folder: string, fixest: Fixest | undefined, rounds: number): Promise<Rounds> {
  const product = startProduct(folder);
  try {
    const panels = buildAll(await load(folder));
    const measured: Round[] = [];
    const differences = new Map<string, Differences>();
    for (let round = 0; round < rounds; round += 1) {
      const loading = { product: await product.load(), ...(fixest ? { one: await fixest.load() } : {}) };
      const building = await measurePanels(product, fixest);
      const fits = new Map<string, Times>();
      for (const one of cases) {
        const isFirst = round === 0;
        const found = await measureCase(one, panels, { product, fixest, isFirst });
        fits.set(one.id, found.times);
        if (isFirst) differences.set(one.id, found.differences);
      }
      measured.push({ load: loading, panels: building, fits, redrawing: await product.redraw() });
    }
    return { rounds: measured, differences };
  } finally {
    await product.stop();
  }
}

async function measurePanels(product: Product, fixest: Fixest | undefined): Promise<Round['panels']> {
  const one = async (name: PanelName): Promise<Times> => ({
    product: await product.panel(name),
    ...(fixest ? { one: await fixest.panel(name) } : {}),
  });
  return {
    windows: await one('windows'),
    projects: await one('projects'),
    months: await one('months'),
    days: await one('days'),
  };
}

type By = { readonly product: Product; readonly fixest: Fixest | undefined; readonly isFirst: boolean };

async function measureCase(subject: Case, panels: Panels, { product, fixest, isFirst }: By) {
  const { figures, milliseconds } = await product.fit(subject.id);
  const isAsked = isFirst || !subject.isLong;
  const one = isAsked ? await fixest?.fit(subject.id, 1, 'default') : undefined;
  const two = isAsked ? await fixest?.fit(subject.id, 2, 'default') : undefined;
  const textbook = isAsked ? timed(subject.textbook(panels)) : undefined;
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

function timed<Result>(work: () => Result) {
  const startedAt = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - startedAt };
}
