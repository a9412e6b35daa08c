import type { OwnAccount } from '@assay/services/account/read-own';
import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { editAccountAction } from '../actions/edit-account';
import { CountrySelect } from './country-select';
import { TimeZoneSelect } from './time-zone-select';

export function AccountForm({ account }: { readonly account: OwnAccount }) {
  return (
    <ActionForm action={editAccountAction} label="Name, country and time zone">
      <TextInput name="name" label="Name" defaultValue={account.name} autoComplete="name" dir="auto" />
      <CountrySelect defaultValue={account.country} />
      <TimeZoneSelect defaultValue={account.timeZone} />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </ActionForm>
  );
}
