import { ActionForm } from '@assay/ui/action-form';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { logInAction } from '../actions/log-in';

export function LogInForm({ next }: { readonly next: string | undefined }) {
  return (
    <ActionForm action={logInAction.bind(null, next)} label="Log in">
      <TextInput name="email" type="email" label="E-mail address" autoComplete="username" />
      <TextInput name="password" type="password" label="Password" autoComplete="current-password" />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>Log in</SubmitButton>
        <a href="/reset" className="text-link">
          Forgotten the password?
        </a>
      </div>
      <p className="border-t border-line pt-4 text-ink-soft">
        New here?{' '}
        <a href="/sign-up" className="text-link">
          Sign up
        </a>
      </p>
    </ActionForm>
  );
}
