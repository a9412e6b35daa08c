import { typedAmount } from '@assay/domain/money/typed-amount';
import type { WaitingTransfer } from '@assay/services/payment/list-waiting';
import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyInput } from '@assay/ui/money-input';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { TimeText } from '@assay/ui/time-text';
import {
  abandonTransferAction,
  confirmPayoutAction,
  confirmRefundAction,
  confirmTransferAction,
  failPayoutAction,
} from '../actions';
import { moneyOf } from '../dto-money';

const titles = { payment: 'Payment to come from', refund: 'Refund to send to', payout: 'Payout to send to' } as const;

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

function TransferActs({ kind, id, amount }: WaitingTransfer) {
  switch (kind) {
    case 'payment':
      return (
        <div className="grid content-start gap-4">
          <ActionForm action={confirmTransferAction.bind(null, id)} layout="inline" label="Confirm the payment">
            <MoneyInput
              name="amount"
              label="Amount on the statement"
              currency={amount.currency}
              hint={`Asked for: ${typedAmount(moneyOf(amount))}`}
            />
            <SubmitButton variant="secondary">Confirm that it arrived</SubmitButton>
          </ActionForm>
          <ActionForm action={abandonTransferAction.bind(null, id)} layout="inline" label="Give the payment up">
            <SubmitButton variant="quiet" size="small">
              It will not come
            </SubmitButton>
          </ActionForm>
        </div>
      );
    case 'refund':
      return (
        <ActionForm action={confirmRefundAction.bind(null, id)} layout="inline" label="Confirm the refund">
          <SubmitButton variant="secondary">Confirm that it was sent</SubmitButton>
        </ActionForm>
      );
    case 'payout':
      return (
        <div className="grid content-start gap-4">
          <ActionForm action={confirmPayoutAction.bind(null, id)} layout="inline" label="Confirm the payout">
            <SubmitButton variant="secondary">Confirm that it was sent</SubmitButton>
          </ActionForm>
          <ActionForm action={failPayoutAction.bind(null, id)} layout="inline" label="Record that the payout failed">
            <TextInput name="reason" label="Why it could not be sent" maxLength={300} />
            <SubmitButton variant="secondary">Record the failure</SubmitButton>
          </ActionForm>
        </div>
      );
  }
}
