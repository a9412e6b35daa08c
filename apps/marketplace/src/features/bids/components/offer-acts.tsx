import type { Money } from '@assay/domain/money/money';
import { ActionForm } from '@assay/ui/action-form';
import { MoneyText } from '@assay/ui/money-text';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { acceptOfferAction, refuseOfferAction } from '../actions';

/** The answer to an offer. */
export function OfferActs({ bidId, receives }: { readonly bidId: string; readonly receives: Money }) {
  const t = useTranslations('bids.own');
  return (
    <>
      <ActionForm action={acceptOfferAction.bind(null, bidId)} layout="inline" label={t('acceptForm')}>
        <SubmitButton>
          <span>{t.rich('accept', { amount: () => <MoneyText amount={receives} /> })}</span>
        </SubmitButton>
      </ActionForm>
      <ActionForm action={refuseOfferAction.bind(null, bidId)} layout="inline" label={t('refuseForm')}>
        <SubmitButton variant="secondary">{t('refuse')}</SubmitButton>
      </ActionForm>
    </>
  );
}
