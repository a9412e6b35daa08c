import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';

/** The first step of somebody who has not yet acted on either side. */
export function TwoDoors() {
  return (
    <EmptyState
      title="What waits for you, and by when, will stand here."
      action={
        <>
          <LinkButton href="/profile/edit">Offer your work</LinkButton>
          <LinkButton href="/jobs/new" variant="secondary">
            Post a job
          </LinkButton>
        </>
      }
    >
      One account does both: begin with either, and the other stays open.
    </EmptyState>
  );
}
