import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import { useFigures, useMarkText, useRowLabel } from '../text';
import type { ChartRow } from '../views/chart';
import type { TruthKind } from '../views/rows';

type Props = { readonly title: string; readonly rows: readonly ChartRow[]; readonly truthKind: TruthKind };

/** The numbers of a chart, with the names under which `assay impact estimate` prints them. */
export function ChartTable({ title, rows, truthKind }: Props) {
  const t = useTranslations('operatorImpact.table');
  const label = useRowLabel();
  const said = useMarkText();
  const { change, count } = useFigures();
  const optional = (value: number | null | undefined, write: (value: number) => string) =>
    typeof value === 'number' ? write(value) : t('none');
  const hasTruth = rows.some(({ truth }) => truth !== null);
  const hasPlanted = rows.some(({ planted }) => planted !== null);
  const hasPublished = rows.some(({ published }) => published !== null);
  return (
    <Table
      caption={title}
      density="compact"
      rows={rows}
      rowKey={(row) => label(row.label)}
      columns={[
        { key: 'what', header: t('what'), rowHeader: true, cell: (row) => label(row.label) },
        { key: 'percent', header: t('percent'), numeric: true, cell: said },
        ...(hasTruth
          ? [
              {
                key: 'truth',
                header: t(`truth.${truthKind}`),
                numeric: true,
                cell: (row: ChartRow) => optional(row.truth, change),
              },
            ]
          : []),
        ...(hasPlanted
          ? [
              {
                key: 'planted',
                header: t('planted'),
                numeric: true,
                cell: (row: ChartRow) => optional(row.planted, change),
              },
            ]
          : []),
        ...(hasPublished
          ? [
              {
                key: 'published',
                header: t('published'),
                numeric: true,
                cell: (row: ChartRow) => optional(row.published, change),
              },
            ]
          : []),
        { key: 'rows', header: t('rows'), numeric: true, cell: ({ estimate }) => optional(estimate?.n, count) },
        {
          key: 'events',
          header: t('events'),
          numeric: true,
          cell: ({ estimate }) => optional(estimate?.events, count),
        },
        {
          key: 'id',
          header: t('id'),
          cell: ({ estimate }) => (estimate ? <code className="text-12 break-all">{estimate.id}</code> : t('none')),
        },
      ]}
    />
  );
}
