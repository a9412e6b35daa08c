import type { Estimate } from '../estimate/estimate';

/** What an estimate said of one market, beside what is true of it. */
export type Draw = {
  readonly id: string;
  readonly truth: number;
  readonly coef: number;
  readonly isCovered: boolean;
  readonly pValue: number;
};

export function drawOf({ id, coef, ci95, pValue }: Estimate, truth: number): Draw | undefined {
  if (coef === null || ci95 === null || pValue === null) return undefined;
  return { id, truth, coef, isCovered: ci95[0] <= truth && truth <= ci95[1], pValue };
}
