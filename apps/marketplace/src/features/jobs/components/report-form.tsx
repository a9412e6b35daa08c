import { ActionForm } from '@assay/ui/action-form';
import type { FormAction } from '@assay/ui/form-state';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';

export type ReportFormProps = { readonly what: 'job' | 'profile'; readonly action: FormAction };

/** Tells the operators what is wrong with a job or a profile. */
export function ReportForm({ what, action }: ReportFormProps) {
  const t = useTranslations('jobs.report');
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-14 text-ink-faint underline decoration-line-strong underline-offset-[0.22em] hover:text-ink">
        {t(what)}
      </summary>
      <div className="mt-3 max-w-form">
        <ActionForm action={action} label={t(what)}>
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={3000} />
          <div>
            <SubmitButton variant="secondary" size="small">
              {t('send')}
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
