import type { MoneyDto } from '@assay/protocol/dto/money';
import type { ComputedFigure } from './compute';
import { figureOf, type FigureName } from './definitions';

export type FigureAmount =
  | { readonly unit: 'count'; readonly count: number }
  | { readonly unit: 'money'; readonly money: MoneyDto };

export type FigureDto = {
  readonly name: FigureName;
  readonly measure: 'flow' | 'level';
  readonly value: FigureAmount;
  readonly previous: FigureAmount;
  /** For drawing, by bin: counts, or minor units of the reference currency. */
  readonly series: readonly number[];
};

export function figureDto({ name, value, previous, series }: ComputedFigure, currency: string): FigureDto {
  const { measure, unit } = figureOf(name);
  const amount = (sum: bigint) => figureAmount(unit, sum, currency);
  return {
    name,
    measure,
    value: amount(value),
    previous: amount(previous),
    series: series.map(Number),
  };
}

export function figureAmount(unit: 'count' | 'money', sum: bigint, currency: string): FigureAmount {
  return unit === 'count' ? { unit, count: Number(sum) } : { unit, money: { amountMinor: String(sum), currency } };
}
