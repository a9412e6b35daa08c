import { ActionForm } from '@assay/ui/action-form';
import { Checkbox } from '@assay/ui/checkbox';
import { Notice } from '@assay/ui/notice';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { signUpAction } from '../actions/sign-up';
import { CountrySelect } from './country-select';
import { NewPasswordInput } from './new-password-input';
import { TimeZoneField } from './time-zone-field';

export type SignUpFormProps = { readonly termsVersion: string; readonly simulated: boolean };

export function SignUpForm({ termsVersion, simulated }: SignUpFormProps) {
  return (
    <ActionForm action={signUpAction} label="Sign up">
      {simulated && (
        <Notice>
          <p>This is a demo market. You can sign up here, but a badge from it is no qualification.</p>
        </Notice>
      )}
      <TextInput name="name" label="Your name" hint="As others see it, in any script." autoComplete="name" dir="auto" />
      <TextInput
        name="email"
        type="email"
        label="E-mail address"
        autoComplete="email"
        hint="Only you and the operator see it."
      />
      <NewPasswordInput name="password" label="Password" />
      <CountrySelect />
      <TimeZoneField />
      <Checkbox
        name="termsVersion"
        value={termsVersion}
        required
        label={
          <>
            I accept the{' '}
            <a href="/terms" target="_blank" className="text-link">
              terms
            </a>{' '}
            (version {termsVersion})
          </>
        }
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>Sign up</SubmitButton>
        <a href="/log-in" className="text-link">
          I have an account
        </a>
      </div>
    </ActionForm>
  );
}
