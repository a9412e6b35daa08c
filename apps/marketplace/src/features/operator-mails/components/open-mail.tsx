'use client';
import { idleFormState } from '@assay/ui/form-state';
import { Notice } from '@assay/ui/notice';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { openMailAction } from '../actions';

/** Shows the text of a mail once the operator has asked for it, which the log records. */
export function OpenMail({ mailId, subject }: { readonly mailId: string; readonly subject: string }) {
  const t = useTranslations('operatorMails.island');
  const [state, open] = useActionState(openMailAction.bind(null, mailId), idleFormState);
  if (state.status === 'done') {
    return (
      <pre
        aria-label={t('text', { subject })}
        className="mb-4 max-w-prose rounded-sm border border-line bg-sheet p-4 font-sans whitespace-pre-wrap break-words"
      >
        {state.message}
      </pre>
    );
  }
  return (
    <form action={open} aria-label={t('form', { subject })} className="mb-3">
      {state.status === 'refused' && <Notice>{state.message}</Notice>}
      <SubmitButton variant="secondary" size="small">
        {t('open')}
      </SubmitButton>
    </form>
  );
}
