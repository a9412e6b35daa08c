import type { Estimate } from '../estimate/estimate';

/** What an estimate said of one market, beside what is true of it. */
export type Draw = {
  readonly id: string;
  readonly truth: number;
  readonly coef: number;
  readonly isCovered: boolean;
  readonly pValue: number;
  /** That the figure rests on. */
  readonly events: number;
};

export function drawOf({ id, coef, ci95, pValue, events }: Estimate, truth: number): Draw | undefined {
  if (coef === null || ci95 === null || pValue === null) return undefined;
  return { id, truth, coef, isCovered: ci95[0] <= truth && truth <= ci95[1], pValue, events };
}
