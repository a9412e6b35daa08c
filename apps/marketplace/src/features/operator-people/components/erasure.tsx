import { ActionForm } from '@assay/ui/action-form';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
import { eraseAction } from '../actions';
import type { LoadedPerson } from '../page-data';

/** Closes and erases the account of somebody who asked for it elsewhere, or says why that was done; one's own is closed in the settings. */
export function Erasure({ person, isOwn }: Pick<LoadedPerson, 'person' | 'isOwn'>) {
  const t = useTranslations('operatorPeople.erasure');
  if (person.closedReason !== null) {
    return (
      <Panel title={t('erased')}>
        <p className="max-w-prose whitespace-pre-line">{person.closedReason}</p>
      </Panel>
    );
  }
  if (isOwn || person.state === 'closed') return null;
  return (
    <Panel title={t('title')}>
      <p className="mb-4 max-w-prose text-ink-soft">{t('means')}</p>
      <ActionForm action={eraseAction.bind(null, person.id)} label={t('erase')}>
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={1000} />
        <div>
          <SubmitButton variant="danger">{t('erase')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
