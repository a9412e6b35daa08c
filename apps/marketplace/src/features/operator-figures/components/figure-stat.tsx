import type { FigureDto } from '@assay/services/figures/dto';
import type { PeriodName } from '@assay/services/figures/period';
import { StatFigure } from '@assay/ui/stat-figure';
import { useLocale, useTranslations } from 'next-intl';
import { figureText } from '../figure-text';
import { periodLength } from '../period-length';

type FigureStatProps = { readonly figure: FigureDto; readonly period: PeriodName };

/** One figure with the period before beside it; opens its rows. */
export function FigureStat({ figure, period }: FigureStatProps) {
  const t = useTranslations('operatorFigures.figure');
  return (
    <StatFigure
      label={t(`${figure.name}.label`)}
      value={figureText(figure.value, useLocale())}
      href={`/operator/figures/${figure.name}?period=${period}`}
      trend={figure.series}
      note={<FigureBefore figure={figure} period={period} />}
    />
  );
}

/** "The 28 days before: 34", "28 days ago: €1,030.00". */
export function FigureBefore({ figure: { measure, previous }, period }: FigureStatProps) {
  const t = useTranslations('operatorFigures.before');
  const { unit, count } = periodLength(period);
  return t(`${measure}.${unit}`, { count, value: figureText(previous, useLocale()) });
}
