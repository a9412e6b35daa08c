import { Breadcrumb } from '@assay/ui/breadcrumb';
import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FigureCourse } from '../../../../../features/operator-figures/components/figure-course';
import { FigureRows } from '../../../../../features/operator-figures/components/figure-rows';
import { PeriodTabs } from '../../../../../features/operator-figures/components/period-tabs';
import { loadFigure } from '../../../../../features/operator-figures/page-data';
import { AsOfLine } from '../../../../../features/operator/components/as-of-line';
import { hrefWith, param } from '../../../../../features/operator/params';
import { sitePage } from '../../../../../lib/site-page';
import { NoSuchEntry } from '../../../../../features/operator/components/no-such-entry';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorFigures.page');
  return { title: t('name') };
}

export default sitePage(async function FigurePage({ params, searchParams }: PageProps<'/operator/figures/[name]'>) {
  const t = await getTranslations('operatorFigures');
  const [{ name }, query] = [await params, await searchParams];
  const page = await loadFigure(name, query);
  const { figure, period, asOf, rows, rowsLeft, nextCursor } = page;
  const path = `/operator/figures/${figure.name}`;
  const isFirst = param(query, 'cursor') === undefined;
  return (
    <>
      <PageHeader
        title={t(`figure.${figure.name}.label`)}
        lead={t(`figure.${figure.name}.definition`)}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('overview.title'), href: `/operator?period=${period}` }]} />}
        facts={<AsOfLine asOf={asOf} />}
        action={
          <LinkButton href={`${path}/rows.csv?period=${period}`} variant="secondary" download>
            {t('page.csv')}
          </LinkButton>
        }
      />
      <PeriodTabs path={path} current={period} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-12">
        <FigureCourse page={page} />
        <Panel
          title={t('page.rows')}
          aside={
            <span className="text-14 text-ink-faint tabular-nums">
              {t(isFirst ? 'page.counted' : 'page.countedFromHere', { count: rowsLeft })}
            </span>
          }
        >
          {rows.length === 0 ? <EmptyState title={t('page.none')} /> : <FigureRows page={page} />}
          <CursorPagination
            firstHref={isFirst ? undefined : hrefWith(path, { period })}
            nextHref={nextCursor === null ? undefined : hrefWith(path, { period, cursor: nextCursor })}
          />
        </Panel>
      </div>
    </>
  );
}, NoSuchEntry);
