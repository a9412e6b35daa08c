'use client';
import { ActionForm } from '@assay/ui/action-form';
import { Checkbox } from '@assay/ui/checkbox';
import type { FormAction } from '@assay/ui/form-state';
import { Select } from '@assay/ui/select';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { FormPart } from '../../post-job/components/form-part';
import { SkillPicker } from '../../skills/components/skill-picker';
import type { ProfilePage } from '../page-data';

export function ProfileForm({ page, action }: { readonly page: ProfilePage; readonly action: FormAction }) {
  const t = useTranslations('profile.island');
  return (
    <ActionForm action={action} initialState={{ status: 'idle', values: page.start }} layout="wide" label={t('label')}>
      {/* What the enter key presses: saving, ahead of the button that adds a skill. */}
      <button type="submit" name="act" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <FormPart title={t('work.title')} lead={t('work.lead')}>
        <TextInput name="headline" label={t('work.headline')} maxLength={160} dir="auto" />
        <TextArea name="summary" label={t('work.about')} rows={8} maxLength={5000} optional />
        <Select name="field" label={t('work.field')} options={page.fields} placeholder={t('work.noField')} optional />
      </FormPart>
      <FormPart title={t('skills.title')} lead={t('skills.lead')}>
        <SkillPicker legend={t('skills.legend')} hint={t('skills.hint')} />
      </FormPart>
      <FormPart title={t('rate.title')} lead={t('rate.lead')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
          <TextInput name="rate" label={t('rate.hour')} inputMode="decimal" autoComplete="off" optional />
          <Select name="currency" label={t('rate.currency')} options={page.currencies} />
        </div>
      </FormPart>
      <FormPart title={t('readers.title')} lead={t('readers.lead')}>
        <Checkbox name="isPublic" label={t('readers.publish')} hint={t('readers.publishHint')} />
      </FormPart>
      <div className="border-t border-line pt-6">
        <SubmitButton name="act" value="save" pending={t('saving')}>
          {t('save')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
