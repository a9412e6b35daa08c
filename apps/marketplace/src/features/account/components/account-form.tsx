import type { OwnAccount } from '@assay/services/account/read-own';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { useTranslations } from 'next-intl';
import { editAccountAction } from '../actions/edit-account';
import { CountrySelect } from './country-select';
import { TimeZoneSelect } from './time-zone-select';

export function AccountForm({ account }: { readonly account: OwnAccount }) {
  const t = useTranslations('account.person');
  return (
    <ActionForm action={editAccountAction} label={t('form')}>
      <TextInput name="name" label={t('name')} defaultValue={account.name} autoComplete="name" dir="auto" />
      <CountrySelect defaultValue={account.country} />
      <TimeZoneSelect defaultValue={account.timeZone} />
      <div>
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
