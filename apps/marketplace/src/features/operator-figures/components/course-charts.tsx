import { currencyExponent } from '@assay/domain/money/currency';
import type { FigureName } from '@assay/services/figures/definitions';
import type { Overview } from '@assay/services/figures/read-overview';
import { Panel } from '@assay/ui/panel';
import { TimeChart } from '@assay/ui/time-chart';
import { useLocale, useTranslations } from 'next-intl';
import { axisCount, axisMoney } from '../figure-text';
import { periodLength } from '../period-length';

const drawn: readonly FigureName[] = ['jobs-posted', 'bids-sent', 'hires', 'contract-value'];

/** The market over the period: jobs, bids, hires and what was agreed, on the same days one above the other. */
export function CourseCharts({ overview }: { readonly overview: Overview }) {
  const t = useTranslations('operatorFigures.course');
  const { unit, count } = periodLength(overview.period);
  return (
    <Panel title={t(`${unit}.title`, { count })}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-2">
        {overview.figures
          .filter(({ name }) => drawn.includes(name))
          .map((figure) => (
            <Course key={figure.name} overview={overview} figure={figure} />
          ))}
      </div>
    </Panel>
  );
}

type CourseProps = { readonly overview: Overview; readonly figure: Overview['figures'][number] };

function Course({ overview, figure }: CourseProps) {
  const t = useTranslations('operatorFigures');
  const locale = useLocale();
  const { unit } = periodLength(overview.period);
  const label = t(`figure.${figure.name}.label`);
  const isMoney = figure.value.unit === 'money';
  return (
    <section aria-label={label}>
      <h3 className="mb-2 text-14 font-semibold text-ink-soft">
        {label}
        {isMoney && `, ${overview.referenceCurrency}`}
      </h3>
      <TimeChart
        title={t(`course.${unit}.chart`, { figure: label })}
        description={t(`course.${unit}.description`, { figure: label })}
        kind="bar"
        format={isMoney ? axisMoney(overview.referenceCurrency, locale) : axisCount(locale)}
        series={[{ name: label, points: pointsOf(overview, figure) }]}
      />
    </section>
  );
}

function pointsOf({ binStarts, referenceCurrency }: Overview, { value, series }: Overview['figures'][number]) {
  const minor = value.unit === 'money' ? 10 ** currencyExponent(referenceCurrency) : 1;
  return binStarts.map((at, index) => ({ at, value: (series[index] ?? 0) / minor }));
}
