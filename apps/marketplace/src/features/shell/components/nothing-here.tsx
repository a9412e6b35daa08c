import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';

/** What stands in a frame whose page does not exist, or not for this reader. */
export function NothingHere() {
  return (
    <>
      <PageHeader
        title="There is nothing at this address"
        lead="It may have been taken back by its owner, or it is visible only to others. Check the address, or begin again from a list."
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/jobs">Look at the jobs</LinkButton>
        <LinkButton href="/" variant="secondary">
          Go home
        </LinkButton>
      </div>
    </>
  );
}
