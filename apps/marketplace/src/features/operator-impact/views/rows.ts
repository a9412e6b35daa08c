import { trueValueOf } from '@assay/impact/true-value';
import { isShown } from '@assay/impact/words/finding';
import { asPercent, percentOf } from '@assay/impact/words/in-units';
import { published } from '@assay/impact/words/published';
import type { ImpactResult, ImpactRun } from '@assay/protocol/dto/impact';
import type { ChartRow, Estimate, RowLabel } from './chart';

/** The estimates of a run by their ids, and what is true of them. */
export type Found = {
  readonly of: (id: string) => Estimate | undefined;
  readonly all: readonly Estimate[];
  readonly truth: ImpactResult['truth'];
  readonly truthKind: TruthKind;
};

/** What a true value is of: the expected value of this very estimate, or what the badge itself changes. */
export type TruthKind = 'estimate' | 'badge';

/** Where effects are planted, each estimate is run on what was to be expected; where they arise, one badge is hidden. */
export function truthKindOf(study: ImpactRun['study']): TruthKind {
  return study?.mode === 'structural' ? 'badge' : 'estimate';
}

export function foundIn({ estimates, truth }: ImpactResult, truthKind: TruthKind = 'estimate'): Found {
  const byId = new Map(estimates.map((estimate) => [estimate.id, estimate]));
  return { of: (id) => byId.get(id), all: estimates, truth, truthKind };
}

/** The figure with the bootstrapped interval, which other figures than money's have none of, and results of older releases lack. */
export function bootstrappedId(found: Found, id: string): string {
  return found.of(`${id}.bootstrap`) === undefined ? id : `${id}.bootstrap`;
}

/** The row of an estimate; none where the data have no such thing, as where nobody kept bids. */
export function rowOf(found: Found, id: string, label: RowLabel, isMain = false): ChartRow[] {
  const estimate = found.of(id);
  if (estimate === undefined) return [];
  return [
    {
      label,
      estimate,
      percent: isShown(estimate) ? asPercent(estimate) : null,
      truth: truthOf(found, estimate),
      planted: isMain ? plantedPercent(found, estimate) : null,
      published: isMain ? publishedPercent(estimate.outcome) : null,
    },
  ];
}

/** The period against which others are held: nought, and where anything is true of the others, truly so. */
export function referenceRow({ truth }: Found, label: RowLabel): ChartRow {
  const isKnown = truth?.estimands !== null && truth?.estimands !== undefined;
  return {
    label,
    estimate: null,
    percent: { value: 0, low: 0, high: 0 },
    truth: isKnown ? 0 : null,
    planted: null,
    published: null,
  };
}

/** Of rows that have an estimate: references have none. */
export function estimatesOf(rows: readonly ChartRow[]): Estimate[] {
  return rows.flatMap(({ estimate }) => estimate ?? []);
}

/** Figures are written with one place, so that less of a difference cannot be seen. */
const SEEN = 0.05;

/**
 * The parameter for one badge; windows with several badges, and what a season adds, make the estimate one of another value.
 * Nothing is planted in whole earnings, nor where effects arise from what clients believe.
 */
function plantedPercent(found: Found, estimate: Estimate): number | null {
  const { planted } = found.truth ?? {};
  const logs: Readonly<Record<string, number | undefined>> = {
    projects: planted?.projects,
    log_value: planted?.logValue,
  };
  const log = logs[estimate.outcome];
  if (log === undefined || found.truthKind !== 'estimate') return null;
  const percent = 100 * Math.expm1(log);
  return Math.abs(percent - (truthOf(found, estimate) ?? Infinity)) < SEEN ? null : percent;
}

function truthOf({ truth }: Found, estimate: Estimate): number | null {
  const coef = trueCoefficient(truth, estimate.id);
  return coef === null ? null : percentOf(estimate, coef);
}

/** What is true of an estimate of a simulated study, in units of its coefficient; null where nobody knows it. */
export function trueCoefficient(truth: ImpactResult['truth'], id: string): number | null {
  return (truth && trueValueOf(truth, id)) ?? null;
}

function publishedPercent(outcome: string): number | null {
  const known: Readonly<Record<string, number>> = published.percent;
  return known[outcome] ?? null;
}
