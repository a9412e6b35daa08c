import type { WaitingTransfer } from '@assay/services/payment/list-waiting';
import { Card } from '@assay/ui/card';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { moneyOf } from '../dto-money';
import { TransferActs } from './transfer-acts';

const titles = {
  payment: 'Payment to come from',
  refund: 'Refund to send to',
  receipt: 'Unused transfer to send back to',
  payout: 'Payout to send to',
} as const;

/** Bank transfers that an operator has to see on the statement, make, or give back. */
export function WaitingTransfers({
  transfers,
  now,
  isSandbox,
}: {
  readonly transfers: readonly WaitingTransfer[];
  readonly now: Date;
  readonly isSandbox: boolean;
}) {
  return (
    <Panel title="Waits for you">
      {transfers.length === 0 ? (
        <EmptyState
          title={
            isSandbox
              ? 'The sandbox confirms payments, refunds and payouts by itself; nothing waits.'
              : 'Bank transfers to confirm, refund or pay out will stand here.'
          }
        />
      ) : (
        <ul className="grid gap-4">
          {transfers.map((transfer) => (
            <Transfer key={transfer.id} transfer={transfer} now={now} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Transfer({ transfer, now }: { readonly transfer: WaitingTransfer; readonly now: Date }) {
  return (
    <Card as="li">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 lg:grid-cols-2">
        <div>
          <h3 className="font-semibold">
            {titles[transfer.kind]} <bdi>{transfer.name}</bdi>
          </h3>
          <p>
            <MoneyText amount={moneyOf(transfer.amount)} size="large" />
          </p>
          <p className="text-14 text-ink-soft">
            <code className="font-mono break-all">{transfer.note}</code> · since{' '}
            <TimeText at={new Date(transfer.since)} now={now} />
          </p>
        </div>
        <TransferActs {...transfer} />
      </div>
    </Card>
  );
}
