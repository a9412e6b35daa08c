import { moneyOf } from '@assay/protocol/dto/money';
import type { StartedPayment } from '@assay/services/payment/start';
import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { abandonTransfer } from '../actions';

/** Where the transfer goes and what it must name, until an operator has seen it arrive. */
export function AwaitedTransfer({ payment }: { readonly payment: StartedPayment | undefined }) {
  if (!payment) return null;
  return (
    <div className="grid max-w-form gap-4">
      <p>
        Send the transfer with exactly this amount and reference. The milestone is funded when it has been seen on the
        account.
      </p>
      <DataList
        entries={[
          { term: 'Amount', value: <MoneyText amount={moneyOf(payment.amount)} /> },
          { term: 'Reference', value: <span className="font-mono">{payment.reference}</span> },
          ...(payment.bankDetails === null
            ? []
            : [{ term: 'Account', value: <span className="whitespace-pre-line">{payment.bankDetails}</span> }]),
        ]}
      />
      <ActionForm action={abandonTransfer.bind(null, payment.paymentId)} layout="inline" label="Call the transfer off">
        <SubmitButton variant="quiet" size="small">
          I will not send it
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
