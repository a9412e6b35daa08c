import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { withdrawBidAction } from '../actions';

/** Withdrawing asks twice: the fold, then the button. */
export function WithdrawForm({ bidId }: { readonly bidId: string }) {
  const t = useTranslations('bids.own');
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-14 text-ink-faint underline decoration-line-strong underline-offset-[0.22em] hover:text-ink">
        {t('withdraw')}
      </summary>
      <div className="mt-2">
        <ActionForm action={withdrawBidAction.bind(null, bidId)} layout="inline" label={t('withdrawForm')}>
          <SubmitButton variant="danger" size="small">
            {t('withdrawNow')}
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
