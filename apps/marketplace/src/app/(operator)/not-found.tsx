import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';

export default function OperatorNotFound() {
  return (
    <PageHeader
      title="There is nothing at this address"
      lead="The log may not have come so far yet, or the address is mistyped."
      action={
        <LinkButton href="/operator" variant="secondary">
          Back to the overview
        </LinkButton>
      }
    />
  );
}
