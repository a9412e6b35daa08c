import { suspensionGrounds } from '@assay/domain/account/suspension-grounds';
import { ActionForm } from '@assay/ui/action-form';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
import { restoreAction, suspendAction } from '../actions';
import type { LoadedPerson } from '../page-data';

/** Bars a person with a reason that they read, or lets them act again. */
export function Suspension({ person, isOwn }: Pick<LoadedPerson, 'person' | 'isOwn'>) {
  const t = useTranslations('operatorPeople.suspension');
  if (isOwn) return <Notice>{t('own')}</Notice>;
  if (person.state === 'suspended') {
    return (
      <Panel title={t('suspended')}>
        <p className="mb-4 max-w-prose whitespace-pre-line">{person.suspendedReason}</p>
        <ActionForm action={restoreAction.bind(null, person.id)} label={t('restore')}>
          <div>
            <SubmitButton variant="secondary">{t('restore')}</SubmitButton>
          </div>
        </ActionForm>
      </Panel>
    );
  }
  if (person.state !== 'active') return null;
  return (
    <Panel title={t('title')}>
      <ActionForm action={suspendAction.bind(null, person.id)} label={t('suspend')}>
        <Select
          name="ground"
          label={t('ground')}
          options={suspensionGrounds.map((value) => ({ value, label: t(`grounds.${value}`) }))}
          placeholder={t('chooseGround')}
          hint={t('groundHint')}
        />
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={1000} />
        <div>
          <SubmitButton variant="danger">{t('suspend')}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
