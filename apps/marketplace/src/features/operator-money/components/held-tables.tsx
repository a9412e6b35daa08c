import type { HeldByAge, HeldMilestone, HeldMoney } from '@assay/services/operator/list-held';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { moneyOf } from '../dto-money';

/** What is held for whose work: by age, and the milestones whose money has waited longest. */
export function HeldTables({ held, now }: { readonly held: HeldMoney; readonly now: Date }) {
  return (
    <Panel title="Held by age">
      {held.byAge.length === 0 ? (
        <EmptyState title="Money of funded milestones will stand here until it is released or refunded." />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <Table
            caption="Held money by currency and age"
            density="compact"
            columns={ageColumns}
            rows={held.byAge}
            rowKey={({ currency }) => currency}
          />
          <Table
            caption="Milestones by age of their money, the oldest first"
            showCaption
            density="compact"
            columns={milestoneColumns(now)}
            rows={held.oldest}
            rowKey={({ milestoneId }) => milestoneId}
          />
        </div>
      )}
    </Panel>
  );
}

const amountColumn = (
  key: 'under7' | 'under30' | 'under90' | 'older' | 'total',
  header: string,
): Column<HeldByAge> => ({
  key,
  header,
  numeric: true,
  cell: (row) => <MoneyText amount={moneyOf({ amountMinor: row[key], currency: row.currency })} />,
});

const ageColumns: readonly Column<HeldByAge>[] = [
  { key: 'currency', header: 'Currency', rowHeader: true, cell: ({ currency }) => currency },
  { key: 'milestones', header: 'Milestones', numeric: true, cell: ({ milestones }) => milestones.toLocaleString('en') },
  amountColumn('under7', 'Under 7 days'),
  amountColumn('under30', '7 to 30 days'),
  amountColumn('under90', '30 to 90 days'),
  amountColumn('older', 'Over 90 days'),
  amountColumn('total', 'Together'),
];

const stateWords: Readonly<Record<string, string>> = {
  funded: 'in progress',
  submitted: 'handed in',
  changes_requested: 'changes asked for',
};

function milestoneColumns(now: Date): readonly Column<HeldMilestone>[] {
  return [
    {
      key: 'title',
      header: 'Milestone',
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
    { key: 'state', header: 'State', cell: ({ state }) => stateWords[state] ?? state },
    { key: 'since', header: 'Held since', cell: ({ heldSince }) => <TimeText at={heldSince} now={now} /> },
    {
      key: 'auto',
      header: 'Approved by itself',
      cell: ({ autoApproveAt }) => autoApproveAt && <Deadline at={autoApproveAt} now={now} />,
    },
    {
      key: 'amount',
      header: 'Price and fee',
      numeric: true,
      cell: ({ amount }) => <MoneyText amount={moneyOf(amount)} />,
    },
  ];
}
