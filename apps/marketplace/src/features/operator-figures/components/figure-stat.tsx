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

/** "34 in the 28 days before", "€1,030.00 28 days ago". */
export function beforeText({ measure, previous }: FigureDto, period: PeriodName): string {
  const { label } = periods[period];
  return measure === 'flow' ? `${figureText(previous)} in the ${label} before` : `${figureText(previous)} ${label} ago`;
}
