import { currencyExponent } from '@assay/domain/money/currency';
import { periods } from '@assay/services/figures/period';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { CursorPagination } from '@assay/ui/cursor-pagination';
import { DataList } from '@assay/ui/data-list';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { TimeChart } from '@assay/ui/time-chart';
import type { Metadata } from 'next';
import { beforeText } from '../../../../../features/operator-figures/components/figure-stat';
import { FigureRows } from '../../../../../features/operator-figures/components/figure-rows';
import { PeriodTabs } from '../../../../../features/operator-figures/components/period-tabs';
import { axisCount, axisMoney, figureText, moneyText } from '../../../../../features/operator-figures/figure-text';
import { loadFigure } from '../../../../../features/operator-figures/page-data';
import { AsOfLine } from '../../../../../features/operator/components/as-of-line';
import { hrefWith, param } from '../../../../../features/operator/params';

export const metadata: Metadata = { title: 'A figure and its rows' };

export default async function FigurePage({ params, searchParams }: PageProps<'/operator/figures/[name]'>) {
  const [{ name }, query] = [await params, await searchParams];
  const page = await loadFigure(name, query);
  const { figure, period, asOf, rows, rowsLeft, nextCursor, currencies, referenceCurrency } = page;
  const path = `/operator/figures/${figure.name}`;
  const isMoney = figure.value.unit === 'money';
  const minor = isMoney ? 10 ** currencyExponent(referenceCurrency) : 1;
  const points = page.binStarts.map((at, index) => ({ at, value: (figure.series[index] ?? 0) / minor }));
  return (
    <>
      <PageHeader
        title={figure.label}
        lead={figure.definition}
        breadcrumb={<Breadcrumb crumbs={[{ label: 'Overview', href: `/operator?period=${period}` }]} />}
        facts={<AsOfLine asOf={asOf} />}
        action={
          <LinkButton href={`${path}/rows.csv?period=${period}`} variant="secondary" download>
            Download the rows as CSV
          </LinkButton>
        }
      />
      <PeriodTabs path={path} current={period} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-12">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[1fr_2fr]">
          <div>
            <p className="font-serif text-48 font-medium tracking-[-0.018em] tabular-nums">
              {figureText(figure.value)}
            </p>
            <p className="mt-1 text-14 text-ink-soft">{beforeText(figure, period)}</p>
            {isMoney && currencies.length > 0 && (
              <div className="mt-6">
                <h2 className="text-14 font-semibold text-ink-soft">The same in the agreed currencies</h2>
                <DataList entries={currencies.map((sum) => ({ term: sum.currency, value: moneyText(sum) }))} />
              </div>
            )}
          </div>
          <TimeChart
            title={`${figure.label} over ${periods[period].label}`}
            description={
              figure.measure === 'flow'
                ? 'What happened in each part of the period.'
                : 'The level at the end of each part of the period.'
            }
            kind={figure.measure === 'flow' ? 'bar' : 'line'}
            series={[{ name: figure.measure === 'flow' ? figure.label : 'Level', points }]}
            format={isMoney ? axisMoney(referenceCurrency) : axisCount}
          />
        </div>
        <Panel
          title="The rows behind it"
          aside={
            <span className="text-14 text-ink-faint tabular-nums">{rowsText(rowsLeft, param(query, 'cursor'))}</span>
          }
        >
          {rows.length === 0 ? (
            <EmptyState title="The events that this figure counts will stand here." />
          ) : (
            <FigureRows page={page} />
          )}
          <CursorPagination
            firstHref={param(query, 'cursor') === undefined ? undefined : hrefWith(path, { period })}
            nextHref={nextCursor === null ? undefined : hrefWith(path, { period, cursor: nextCursor })}
          />
        </Panel>
      </div>
    </>
  );
}

function rowsText(rows: number, cursor: string | undefined): string {
  const counted = `${rows.toLocaleString('en')} ${rows === 1 ? 'event' : 'events'}`;
  return cursor === undefined ? counted : `${counted} from here to the oldest`;
}
