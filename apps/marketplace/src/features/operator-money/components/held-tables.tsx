import type { HeldByAge, HeldMilestone, HeldMoney } from '@assay/services/operator/list-held';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useTranslations } from 'next-intl';
import { moneyOf } from '../dto-money';

/** What is held for whose work: by age, and the milestones whose money has waited longest. */
export function HeldTables({ held, now }: { readonly held: HeldMoney; readonly now: Date }) {
  const t = useTranslations('operatorMoney');
  return (
    <Panel title={t('held.title')}>
      {held.byAge.length === 0 ? (
        <EmptyState title={t('held.none')} />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <AgeTable rows={held.byAge} />
          <MilestoneTable rows={held.oldest} now={now} />
        </div>
      )}
    </Panel>
  );
}

const ages = ['under7', 'under30', 'under90', 'older', 'total'] as const;

function AgeTable({ rows }: { readonly rows: readonly HeldByAge[] }) {
  const t = useTranslations('operatorMoney.held');
  const format = useFormatter();
  const columns: Column<HeldByAge>[] = [
    { key: 'currency', header: t('currency'), rowHeader: true, cell: ({ currency }) => currency },
    { key: 'milestones', header: t('milestones'), numeric: true, cell: ({ milestones }) => format.number(milestones) },
    ...ages.map((age) => ({
      key: age,
      header: t(age),
      numeric: true,
      cell: (row: HeldByAge) => <MoneyText amount={moneyOf({ amountMinor: row[age], currency: row.currency })} />,
    })),
  ];
  return (
    <Table caption={t('caption')} density="compact" columns={columns} rows={rows} rowKey={({ currency }) => currency} />
  );
}

type MilestoneTableProps = { readonly rows: readonly HeldMilestone[]; readonly now: Date };

function MilestoneTable({ rows, now }: MilestoneTableProps) {
  const t = useTranslations('operatorMoney.milestones');
  const columns: Column<HeldMilestone>[] = [
    {
      key: 'title',
      header: t('milestone'),
      rowHeader: true,
      cell: ({ title, contractTitle }) => (
        <>
          <bdi>{title}</bdi>
          <span className="block text-12 font-normal text-ink-faint">
            <bdi>{contractTitle}</bdi>
          </span>
        </>
      ),
    },
    { key: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
    { key: 'since', header: t('since'), cell: ({ heldSince }) => <TimeText at={heldSince} now={now} /> },
    {
      key: 'auto',
      header: t('auto'),
      cell: ({ autoApproveAt }) => autoApproveAt && <Deadline at={autoApproveAt} now={now} />,
    },
    {
      key: 'amount',
      header: t('amount'),
      numeric: true,
      cell: ({ amount }) => <MoneyText amount={moneyOf(amount)} />,
    },
  ];
  return (
    <Table
      caption={t('caption')}
      showCaption
      density="compact"
      columns={columns}
      rows={rows}
      rowKey={({ milestoneId }) => milestoneId}
    />
  );
}
