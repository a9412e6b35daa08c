import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import { useFigures } from '../text';
import type { WaitingView } from '../views/waiting';
import { RunStamp } from './run-stamp';

type Props = { readonly views: readonly WaitingView[]; readonly shown: Shown };

/** Views without a figure in one place, instead of as many empty parts of the page. */
export function WaitingPanel({ views, shown }: Props) {
  const t = useTranslations('operatorImpact');
  const { count } = useFigures();
  const { before } = shown.run.result;
  if (views.length === 0 && before !== null) return null;
  const titleOf = ({ name }: WaitingView) => (name === 'returns' ? t('returns.short') : titleOfChart(name, t));
  const rowsOf = ({ name }: WaitingView) => `/operator/impact/${name}/rows.csv?run=${shown.run.id}`;
  return (
    <Panel title={t('waiting.title')} aside={<RunStamp shown={shown} />}>
      {views.length > 0 && (
        <>
          <p className="mb-4 max-w-prose text-ink-soft">{t('waiting.lead')}</p>
          <Table
            caption={t('waiting.title')}
            density="compact"
            rows={views}
            rowKey={({ name }) => name}
            columns={[
              { key: 'view', header: t('waiting.view'), rowHeader: true, cell: titleOf },
              {
                key: 'events',
                header: t('waiting.events'),
                numeric: true,
                cell: ({ events }) => (events === null ? t('waiting.nothing') : count(events)),
              },
              {
                key: 'needed',
                header: t('waiting.needed'),
                numeric: true,
                cell: ({ needed }) => (needed === null ? t('table.none') : count(needed)),
              },
              ...(shown.isPrinted
                ? []
                : [
                    {
                      key: 'rows',
                      header: t('table.rows'),
                      cell: (view: WaitingView) => (
                        <a
                          href={rowsOf(view)}
                          aria-label={t('take.csvOf', { title: titleOf(view) })}
                          download
                          className="text-link"
                        >
                          {t('take.csvShort')}
                        </a>
                      ),
                    },
                  ]),
            ]}
          />
        </>
      )}
      {before === null && <p className="mt-4 max-w-prose text-ink-soft">{t('before.none')}</p>}
    </Panel>
  );
}

/** Some charts have a name that only their part of the page makes whole. */
function titleOfChart(
  name: Exclude<WaitingView['name'], 'returns'>,
  t: ReturnType<typeof useTranslations<'operatorImpact'>>,
): string {
  const title = t(`chart.${name}`);
  return name.startsWith('placebo-') ? t('waiting.placebo', { title }) : title;
}
