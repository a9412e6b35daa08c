import { currencyExponent } from '@assay/domain/money/currency';
import type { FigurePage } from '@assay/services/figures/read-figure';
import { DataList } from '@assay/ui/data-list';
import { TimeChart } from '@assay/ui/time-chart';
import { useLocale, useTranslations } from 'next-intl';
import { axisCount, axisMoney, figureText, moneyText } from '../figure-text';
import { periodLength } from '../period-length';
import { FigureBefore } from './figure-stat';

type FigureCourseProps = { readonly page: FigurePage };

/** A figure at large with the period before, the currencies that it comes of, and its course. */
export function FigureCourse({ page }: FigureCourseProps) {
  const { figure, period, currencies } = page;
  const t = useTranslations('operatorFigures.page');
  const locale = useLocale();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[1fr_2fr]">
      <div>
        <p className="font-serif text-48 font-medium tracking-[-0.018em] tabular-nums">
          {figureText(figure.value, locale)}
        </p>
        <p className="mt-1 text-14 text-ink-soft">
          <FigureBefore figure={figure} period={period} />
        </p>
        {figure.value.unit === 'money' && currencies.length > 0 && (
          <div className="mt-6">
            <h2 className="text-14 font-semibold text-ink-soft">{t('agreed')}</h2>
            <DataList entries={currencies.map((sum) => ({ term: sum.currency, value: moneyText(sum, locale) }))} />
          </div>
        )}
      </div>
      <Chart page={page} />
    </div>
  );
}

function Chart({ page: { figure, period, binStarts, referenceCurrency } }: FigureCourseProps) {
  const t = useTranslations('operatorFigures');
  const locale = useLocale();
  const label = t(`figure.${figure.name}.label`);
  const { unit, count } = periodLength(period);
  const isMoney = figure.value.unit === 'money';
  const isFlow = figure.measure === 'flow';
  const minor = isMoney ? 10 ** currencyExponent(referenceCurrency) : 1;
  const points = binStarts.map((at, index) => ({ at, value: (figure.series[index] ?? 0) / minor }));
  return (
    <TimeChart
      title={t(`page.chart.${unit}`, { figure: label, count })}
      description={t(`page.description.${figure.measure}`)}
      kind={isFlow ? 'bar' : 'line'}
      series={[{ name: isFlow ? label : t('page.level'), points }]}
      format={isMoney ? axisMoney(referenceCurrency, locale) : axisCount(locale)}
    />
  );
}
