import { ActionForm } from '@assay/ui/action-form';
import type { FormAction } from '@assay/ui/form-state';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';

/** Tells the operators what is wrong with a job or a profile. */
export function ReportForm({ what, action }: { readonly what: string; readonly action: FormAction }) {
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-14 text-ink-faint underline decoration-line-strong underline-offset-[0.22em] hover:text-ink">
        Report this {what}
      </summary>
      <div className="mt-3 max-w-form">
        <ActionForm action={action} label={`Report this ${what}`}>
          <TextArea
            name="reason"
            label="What is wrong with it?"
            hint="For instance work without pay, a request to pay outside this market, or somebody else’s name. Operators read this; nobody else does."
            rows={3}
            maxLength={3000}
          />
          <div>
            <SubmitButton variant="secondary" size="small">
              Send the report
            </SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
