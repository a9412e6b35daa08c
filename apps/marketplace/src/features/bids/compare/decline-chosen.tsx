'use client';
import { useFormState } from '@assay/ui/form-values';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';

/** Declines the ticked bids with one reason; stays open where the reason was refused. */
export function DeclineChosen() {
  const t = useTranslations('bids.island.decline');
  const { status } = useFormState();
  return (
    <details className="max-w-form" open={status === 'refused'}>
      <summary className="inline-flex min-h-11 items-center rounded-sm border border-line-strong bg-sheet px-4 font-semibold">
        {t('chosen')}
      </summary>
      <div className="mt-4 grid gap-4 border-s-2 border-bad ps-4">
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={1000} />
        <div>
          <SubmitButton name="act" value="decline" variant="danger">
            {t('now')}
          </SubmitButton>
        </div>
      </div>
    </details>
  );
}
