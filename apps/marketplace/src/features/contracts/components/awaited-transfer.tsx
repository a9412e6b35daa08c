import { moneyOf } from '@assay/protocol/dto/money';
import type { StartedPayment } from '@assay/services/payment/start';
import { ActionForm } from '@assay/ui/action-form';
import { DataList } from '@assay/ui/data-list';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { abandonTransfer } from '../actions';

/** Where the transfer goes and what it must name, until an operator has seen it arrive. */
export function AwaitedTransfer({ payment }: { readonly payment: StartedPayment | undefined }) {
  const t = useTranslations('contracts.transfer');
  if (!payment) return null;
  return (
    <div className="grid max-w-form gap-4">
      <p>{t('how')}</p>
      <DataList
        entries={[
          { term: t('amount'), value: <MoneyText amount={moneyOf(payment.amount)} /> },
          { term: t('reference'), value: <span className="font-mono">{payment.reference}</span> },
          ...(payment.bankDetails === null
            ? []
            : [{ term: t('account'), value: <span className="whitespace-pre-line">{payment.bankDetails}</span> }]),
        ]}
      />
      <ActionForm action={abandonTransfer.bind(null, payment.paymentId)} layout="inline" label={t('form')}>
        <SubmitButton variant="quiet" size="small">
          {t('submit')}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
