import { ActionForm } from '@assay/ui/action-form';
import type { FormAction } from '@assay/ui/form-state';
import { SubmitButton } from '@assay/ui/submit-button';
import type { ReactNode } from 'react';

export type AskOnceProps = {
  readonly question: string;
  /** What will happen, and that it cannot be taken back. */
  readonly children: ReactNode;
  readonly action: FormAction;
  readonly confirm: string;
  readonly fields?: ReactNode;
};

/** An act that moves money: opened first, and done by a second press beside what it will do. */
export function AskOnce({ question, children, action, confirm, fields }: AskOnceProps) {
  return (
    <details className="open:pb-3">
      <summary className="w-fit text-link">{question}</summary>
      <div className="mt-3 border-s-2 border-brass-line ps-4">
        <ActionForm action={action} label={question}>
          <p className="text-14 text-ink-soft">{children}</p>
          {fields}
          <div>
            <SubmitButton variant="secondary">{confirm}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
