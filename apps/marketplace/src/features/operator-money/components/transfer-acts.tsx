import { formatMoney } from '@assay/domain/money/format-money';
import type { WaitingTransfer } from '@assay/services/payment/list-waiting';
import { MoneyInput } from '@assay/ui/money-input';
import { MoneyText } from '@assay/ui/money-text';
import { TextInput } from '@assay/ui/text-input';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
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

const actsFor: Readonly<Record<WaitingTransfer['kind'], (transfer: WaitingTransfer) => ReactNode>> = {
  payment: PaymentActs,
  refund: RefundActs,
  receipt: ReceiptActs,
  payout: PayoutActs,
};

/** What an operator can say about a transfer that waits. */
export function TransferActs(transfer: WaitingTransfer) {
  const Acts = actsFor[transfer.kind];
  return (
    <div className="grid content-start gap-4">
      <Acts {...transfer} />
    </div>
  );
}

/** Whose money it is and how much, as the sentences about an act name them. */
function partsOf({ name, amount }: WaitingTransfer) {
  return { name: () => <bdi>{name}</bdi>, sum: () => <MoneyText amount={moneyOf(amount)} /> };
}

function PaymentActs(transfer: WaitingTransfer) {
  const t = useTranslations('operatorMoney.act.payment');
  const { id, note } = transfer;
  const amount = moneyOf(transfer.amount);
  return (
    <>
      <AskOnce
        question={t('arrived.question')}
        action={confirmTransferAction.bind(null, id)}
        confirm={t('arrived.confirm')}
        fields={
          <MoneyInput
            name="amount"
            label={t('arrived.amount')}
            currency={amount.currency}
            hint={t('arrived.asked', { amount: formatMoney(amount, useLocale()) })}
          />
        }
      >
        {t('arrived.effect')}
      </AskOnce>
      <AskOnce
        question={t('other.question')}
        action={recordTransferAction}
        confirm={t('other.confirm')}
        fields={<TransferFields reference={note} />}
      >
        {t.rich('other.effect', partsOf(transfer))}
      </AskOnce>
      <AskOnce
        question={t('abandon.question')}
        action={abandonTransferAction.bind(null, id)}
        confirm={t('abandon.confirm')}
      >
        {t('abandon.effect')}
      </AskOnce>
    </>
  );
}

function RefundActs(transfer: WaitingTransfer) {
  const t = useTranslations('operatorMoney.act.refund');
  return (
    <AskOnce question={t('question')} action={confirmRefundAction.bind(null, transfer.id)} confirm={t('confirm')}>
      {t.rich('effect', partsOf(transfer))}
    </AskOnce>
  );
}

function ReceiptActs(transfer: WaitingTransfer) {
  const t = useTranslations('operatorMoney.act.receipt');
  return (
    <AskOnce question={t('question')} action={returnReceiptAction.bind(null, transfer.id)} confirm={t('confirm')}>
      {t.rich('effect', partsOf(transfer))}
    </AskOnce>
  );
}

function PayoutActs(transfer: WaitingTransfer) {
  const t = useTranslations('operatorMoney.act.payout');
  const { id } = transfer;
  return (
    <>
      <AskOnce question={t('sent.question')} action={confirmPayoutAction.bind(null, id)} confirm={t('sent.confirm')}>
        {t.rich('sent.effect', partsOf(transfer))}
      </AskOnce>
      <AskOnce
        question={t('failed.question')}
        action={failPayoutAction.bind(null, id)}
        confirm={t('failed.confirm')}
        fields={<TextInput name="reason" label={t('failed.reason')} maxLength={300} />}
      >
        {t.rich('failed.effect', partsOf(transfer))}
      </AskOnce>
    </>
  );
}
