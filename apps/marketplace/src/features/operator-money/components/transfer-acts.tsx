import { typedAmount } from '@assay/domain/money/typed-amount';
import type { WaitingTransfer } from '@assay/services/payment/list-waiting';
import { MoneyInput } from '@assay/ui/money-input';
import { MoneyText } from '@assay/ui/money-text';
import { TextInput } from '@assay/ui/text-input';
import {
  abandonTransferAction,
  confirmPayoutAction,
  confirmRefundAction,
  confirmTransferAction,
  failPayoutAction,
  recordTransferAction,
  returnReceiptAction,
} from '../actions';
import { moneyOf } from '../dto-money';
import { AskOnce } from './ask-once';
import { TransferFields } from './transfer-fields';

/** What an operator can say about a transfer that waits. */
export function TransferActs(transfer: WaitingTransfer) {
  return <div className="grid content-start gap-4">{actsFor(transfer)}</div>;
}

function actsFor({ kind, id, name, note, amount: dto }: WaitingTransfer) {
  const amount = moneyOf(dto);
  const sum = <MoneyText amount={amount} />;
  switch (kind) {
    case 'payment':
      return (
        <>
          <AskOnce
            question="It arrived"
            action={confirmTransferAction.bind(null, id)}
            confirm="Confirm that it arrived"
            fields={
              <MoneyInput
                name="amount"
                label="Amount on the statement"
                currency={amount.currency}
                hint={`Asked for: ${typedAmount(amount)}`}
              />
            }
          >
            The milestone is funded, and work may begin. A confirmation cannot be taken back.
          </AskOnce>
          <AskOnce
            question="Another amount arrived, or the contract has ended"
            action={recordTransferAction}
            confirm="Record what arrived"
            fields={<TransferFields reference={note} />}
          >
            Too much funds the milestone, and the rest is held. Too little, or money for a milestone that fell away, is
            held in full. What is held waits here for you to send it back to <bdi>{name}</bdi>, who is told.
          </AskOnce>
          <AskOnce
            question="It will not come"
            action={abandonTransferAction.bind(null, id)}
            confirm="Give the payment up"
          >
            The payment ends, and the client can start another. Should the money come after all, record it below.
          </AskOnce>
        </>
      );
    case 'refund':
      return (
        <AskOnce question="It was sent" action={confirmRefundAction.bind(null, id)} confirm="Confirm that it was sent">
          The books then say that {sum} left the account for <bdi>{name}</bdi>. A confirmation cannot be taken back.
        </AskOnce>
      );
    case 'receipt':
      return (
        <AskOnce
          question="It was sent back"
          action={returnReceiptAction.bind(null, id)}
          confirm="Confirm that it was sent back"
        >
          Send {sum} to the account that the transfer came from. The books then say that it left, and <bdi>{name}</bdi>{' '}
          is told. A confirmation cannot be taken back.
        </AskOnce>
      );
    case 'payout':
      return (
        <>
          <AskOnce
            question="It was sent"
            action={confirmPayoutAction.bind(null, id)}
            confirm="Confirm that it was sent"
          >
            The books then say that {sum} left the account, and <bdi>{name}</bdi> is told. A confirmation cannot be
            taken back.
          </AskOnce>
          <AskOnce
            question="It could not be sent"
            action={failPayoutAction.bind(null, id)}
            confirm="Record the failure"
            fields={<TextInput name="reason" label="Why it could not be sent" maxLength={300} />}
          >
            {sum} are available to <bdi>{name}</bdi> again, who reads the reason and can ask anew.
          </AskOnce>
        </>
      );
  }
}
