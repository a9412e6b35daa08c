import { moneyOf } from '@assay/protocol/dto/money';
import type { PayoutDto } from '@assay/protocol/dto/money-page';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { type Column, Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { payoutWords } from '../money-words';
import type { MoneyView } from '../page-data';

export function Payouts({ view }: { readonly view: MoneyView }) {
  if (view.payouts.length === 0) return null;
  return (
    <Panel title="Withdrawals">
      <Table
        caption="Withdrawals, newest first"
        columns={columnsAt(view).filter(({ key }) => key !== 'destination' || view.money.needsDestination)}
        rows={view.payouts}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}

function columnsAt({ now, timeZone }: MoneyView): Column<PayoutDto>[] {
  const time = (at: string) => <TimeText at={new Date(at)} now={now} timeZone={timeZone} show="day" />;
  return [
    {
      key: 'state',
      header: 'State',
      rowHeader: true,
      cell: ({ state, failureReason }) => (
        <>
          <StateBadge tone={payoutWords[state].tone}>{payoutWords[state].label}</StateBadge>
          {failureReason !== null && <p className="text-14 font-normal text-ink-soft">{failureReason}</p>}
        </>
      ),
    },
    { key: 'requested', header: 'Requested', cell: ({ requestedAt }) => time(requestedAt) },
    { key: 'ended', header: 'Ended', cell: ({ endedAt }) => endedAt !== null && time(endedAt) },
    {
      key: 'destination',
      header: 'To',
      cell: ({ destination }) => <span className="[overflow-wrap:anywhere]">{destination}</span>,
    },
    { key: 'amount', header: 'Amount', numeric: true, cell: ({ amount }) => <MoneyText amount={moneyOf(amount)} /> },
  ];
}
