import { moneyOf } from '@assay/protocol/dto/money';
import type { PayoutDto } from '@assay/protocol/dto/money-page';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { type Column, Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { payoutTone } from '../payout-tone';
import type { MoneyView } from '../page-data';

export function Payouts({ view }: { readonly view: MoneyView }) {
  const t = useTranslations('money.payouts');
  const columns = useColumns(view);
  if (view.payouts.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <Table
        caption={t('caption')}
        columns={columns.filter(({ key }) => key !== 'destination' || view.money.needsDestination)}
        rows={view.payouts}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}

function useColumns({ now, timeZone }: MoneyView): Column<PayoutDto>[] {
  const t = useTranslations('money.payouts');
  const time = (at: string) => <TimeText at={new Date(at)} now={now} timeZone={timeZone} show="day" />;
  return [
    {
      key: 'state',
      header: t('column.state'),
      rowHeader: true,
      cell: ({ state, failureReason }) => (
        <>
          <StateBadge tone={payoutTone[state]}>{t(`state.${state}`)}</StateBadge>
          {failureReason !== null && <p className="text-14 font-normal text-ink-soft">{failureReason}</p>}
        </>
      ),
    },
    { key: 'requested', header: t('column.requested'), cell: ({ requestedAt }) => time(requestedAt) },
    { key: 'ended', header: t('column.ended'), cell: ({ endedAt }) => endedAt !== null && time(endedAt) },
    {
      key: 'destination',
      header: t('column.destination'),
      cell: ({ destination }) => <span className="[overflow-wrap:anywhere]">{destination}</span>,
    },
    {
      key: 'amount',
      header: t('column.amount'),
      numeric: true,
      cell: ({ amount }) => <MoneyText amount={moneyOf(amount)} />,
    },
  ];
}
