import type { FigureDto } from '@assay/services/figures/dto';
import { type PeriodName, periods } from '@assay/services/figures/period';
import { StatFigure } from '@assay/ui/stat-figure';
import { figureText } from '../figure-text';

/** One figure with the period before beside it; opens its rows. */
export function FigureStat({ figure, period }: { readonly figure: FigureDto; readonly period: PeriodName }) {
  return (
    <StatFigure
      label={figure.label}
      value={figureText(figure.value)}
      href={`/operator/figures/${figure.name}?period=${period}`}
      trend={figure.series}
      note={beforeText(figure, period)}
    />
  );
}

/** "The 28 days before: 34", "28 days ago: €1,030.00". */
export function beforeText({ measure, previous }: FigureDto, period: PeriodName): string {
  const { label } = periods[period];
  return `${measure === 'flow' ? `The ${label} before` : `${label} ago`}: ${figureText(previous)}`;
}
