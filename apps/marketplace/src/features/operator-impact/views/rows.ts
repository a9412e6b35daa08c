import { isShown } from '@assay/impact/words/finding';
import { asPercent, percentOf } from '@assay/impact/words/in-units';
import { published } from '@assay/impact/words/published';
import type { ImpactResult } from '@assay/protocol/dto/impact';
import type { ChartRow, Estimate, RowLabel } from './chart';

/** The estimates of a run by their ids, and what is true of them. */
export type Found = {
  readonly of: (id: string) => Estimate | undefined;
  readonly all: readonly Estimate[];
  readonly truth: ImpactResult['truth'];
};

export function foundIn({ estimates, truth }: ImpactResult): Found {
  const byId = new Map(estimates.map((estimate) => [estimate.id, estimate]));
  return { of: (id) => byId.get(id), all: estimates, truth };
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
    published: null,
  };
}

/** The bootstrap changes the interval, not what is estimated. */
function truthOf({ truth }: Found, estimate: Estimate): number | null {
  const coef = truth?.estimands?.[estimate.id.replace(/\.bootstrap$/u, '')];
  return coef === undefined ? null : percentOf(estimate, coef);
}

function publishedPercent(outcome: string): number | null {
  const known: Readonly<Record<string, number>> = published.percent;
  return known[outcome] ?? null;
}
