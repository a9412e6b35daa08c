import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
import { sendMessage } from '../actions';

export function MessageForm({ threadId, to }: { readonly threadId: string; readonly to: string }) {
  const t = useTranslations('messages.write');
  return (
    <ActionForm action={sendMessage.bind(null, threadId)} layout="wide" label={t('form')}>
      <div className="grid max-w-prose gap-4">
        <TextArea name="body" label={t('to', { name: to })} rows={4} />
        <p>
          <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
        </p>
      </div>
    </ActionForm>
  );
}
