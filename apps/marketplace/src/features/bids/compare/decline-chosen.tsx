'use client';
import { useFormState } from '@assay/ui/form-values';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';

/** Declines the ticked bids with one reason; stays open where the reason was refused. */
export function DeclineChosen() {
  const { status } = useFormState();
  return (
    <details className="max-w-form" open={status === 'refused'}>
      <summary className="inline-flex min-h-11 items-center rounded-sm border border-line-strong bg-sheet px-4 font-semibold">
        Decline the chosen bids…
      </summary>
      <div className="mt-4 grid gap-4 border-s-2 border-bad ps-4">
        <TextArea
          name="reason"
          label="Reason"
          hint="Every one of them reads it. Say what decided, so that their next bid is better."
          rows={3}
          maxLength={1000}
        />
        <div>
          <SubmitButton name="act" value="decline" variant="danger">
            Decline the chosen bids
          </SubmitButton>
        </div>
      </div>
    </details>
  );
}
