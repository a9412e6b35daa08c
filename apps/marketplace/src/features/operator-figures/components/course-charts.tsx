import { currencyExponent } from '@assay/domain/money/currency';
import type { FigureName } from '@assay/services/figures/definitions';
import { periods } from '@assay/services/figures/period';
import type { Overview } from '@assay/services/figures/read-overview';
import { Panel } from '@assay/ui/panel';
import { TimeChart, type TimeSeries } from '@assay/ui/time-chart';
import { axisMoney } from '../figure-text';

/** Jobs, bids and hires over the period, and the value of what was agreed. */
export function CourseCharts({ overview }: { readonly overview: Overview }) {
  const { period, referenceCurrency } = overview;
  const each = periods[period].binDays === 1 ? 'day' : 'week';
  const minor = 10 ** currencyExponent(referenceCurrency);
  return (
    <Panel title={`Course over ${periods[period].label}`}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-2">
        <TimeChart
          title={`Jobs, bids and hires by ${each}`}
          description={`How many jobs were posted, bids sent and hires made on each ${each} that ends at this hour.`}
          series={[seriesOf(overview, 'bids-sent', 'Bids'), seriesOf(overview, 'jobs-posted', 'Jobs'), seriesOf(overview, 'hires', 'Hires')]}
        />
        <TimeChart
          title={`Contract value by ${each}, in ${referenceCurrency}`}
          description={`What the contracts that began on each ${each} are worth.`}
          kind="bar"
          format={axisMoney(referenceCurrency)}
          series={[seriesOf(overview, 'contract-value', 'Value', minor)]}
        />
      </div>
    </Panel>
  );
}

function seriesOf({ figures, binStarts }: Overview, figure: FigureName, name: string, divisor = 1): TimeSeries {
  const series = figures.find((each) => each.name === figure)?.series ?? [];
  return { name, points: binStarts.map((at, index) => ({ at, value: (series[index] ?? 0) / divisor })) };
}
