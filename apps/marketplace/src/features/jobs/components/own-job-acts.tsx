import { ActionForm } from '@assay/ui/action-form';
import type { FormAction } from '@assay/ui/form-state';
import { LinkButton } from '@assay/ui/link-button';
import { SubmitButton } from '@assay/ui/submit-button';
import { counted } from '../counted';

export type OwnJobActsProps = {
  readonly jobId: string;
  readonly bids: number;
  readonly isOpen: boolean;
  readonly cancel: FormAction;
};

/** What the client of a job does from its page. */
export function OwnJobActs({ jobId, bids, isOpen, cancel }: OwnJobActsProps) {
  return (
    <div className="grid gap-4">
      <LinkButton href={`/jobs/${jobId}/bids`} variant={isOpen ? 'primary' : 'secondary'}>
        {bids === 0 ? 'Open the bids' : `${isOpen ? 'Compare' : 'Look at'} ${counted(bids, 'bid')}`}
      </LinkButton>
      {isOpen && (
        <details>
          <summary className="inline-flex min-h-8 items-center text-14 text-ink-soft underline decoration-brass-line underline-offset-[0.22em]">
            Take this job back
          </summary>
          <div className="mt-3 border-s-2 border-bad ps-4">
            <p className="mb-3 text-14 text-ink-soft">
              The job closes and every bidder is told. This cannot be undone; you can post a new job at any time.
            </p>
            <ActionForm action={cancel} label="Take the job back">
              <div>
                <SubmitButton variant="danger" size="small">
                  Take the job back and tell {counted(bids, 'bidder')}
                </SubmitButton>
              </div>
            </ActionForm>
          </div>
        </details>
      )}
    </div>
  );
}
