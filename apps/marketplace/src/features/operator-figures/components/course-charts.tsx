import { currencyExponent } from '@assay/domain/money/currency';
import type { FigureName } from '@assay/services/figures/definitions';
import { periods } from '@assay/services/figures/period';
import type { Overview } from '@assay/services/figures/read-overview';
import { Panel } from '@assay/ui/panel';
import { TimeChart } from '@assay/ui/time-chart';
import { axisCount, axisMoney } from '../figure-text';

const drawn: readonly FigureName[] = ['jobs-posted', 'bids-sent', 'hires', 'contract-value'];

/** The market over the period: jobs, bids, hires and what was agreed, on the same days one above the other. */
export function CourseCharts({ overview }: { readonly overview: Overview }) {
  const { period, figures } = overview;
  const each = periods[period].binDays === 1 ? 'day' : 'week';
  return (
    <Panel title={`By ${each}, over ${periods[period].label}`}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-2">
        {figures
          .filter(({ name }) => drawn.includes(name))
          .map((figure) => (
            <section key={figure.name} aria-label={figure.label}>
              <h3 className="mb-2 text-14 font-semibold text-ink-soft">
                {figure.label}
                {figure.value.unit === 'money' && `, ${overview.referenceCurrency}`}
              </h3>
              <TimeChart
                title={`${figure.label} by ${each}`}
                description={`${figure.label} in each ${each}; days begin at the hour at which this page was read.`}
                kind="bar"
                format={figure.value.unit === 'money' ? axisMoney(overview.referenceCurrency) : axisCount}
                series={[{ name: figure.label, points: pointsOf(overview, figure) }]}
              />
            </section>
          ))}
      </div>
    </Panel>
  );
}

function pointsOf({ binStarts, referenceCurrency }: Overview, { value, series }: Overview['figures'][number]) {
  const minor = value.unit === 'money' ? 10 ** currencyExponent(referenceCurrency) : 1;
  return binStarts.map((at, index) => ({ at, value: (series[index] ?? 0) / minor }));
}
