import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { ToneShape } from '@assay/ui/tone';
import { RefreshEvery } from './refresh-every';

const everyMs = 3_000;

/** The test service does not answer: what is safe, and what happens next. */
export function ServiceAway({ href }: { readonly href: string }) {
  return (
    <div className="page-width">
      <PageHeader
        title="The test service does not answer at the moment"
        lead="Nothing that was saved is lost, and nothing is asked of you: this page goes on where you were."
      />
      <div className="grid max-w-form grid-cols-[minmax(0,1fr)] gap-6 rounded-sm border border-line bg-sheet p-5">
        <p role="status" className="flex items-center gap-2 font-semibold">
          <ToneShape tone="progress" />
          Trying again every {everyMs / 1000} seconds
        </p>
        <DataList
          entries={[
            { term: 'Your answers', value: 'Each one that said “Saved” is kept' },
            { term: 'The clock', value: 'Goes on; it is the server’s' },
            { term: 'When the time is up', value: 'What is saved then is scored' },
          ]}
        />
        <p>
          <LinkButton href={href} variant="secondary">
            Try again now
          </LinkButton>
        </p>
      </div>
      <RefreshEvery everyMs={everyMs} />
    </div>
  );
}
