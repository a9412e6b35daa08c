import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { AttemptTable } from '../../tests/components/attempt-table';
import type { BadgesPage } from '../page-data';
import { BadgeCard } from './badge-card';

export function BadgeList({ page }: { readonly page: BadgesPage }) {
  const { badges, otherAttempts, now, timeZone } = page;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {badges.length === 0 ? (
        <EmptyState
          title="Badges that you earn will stand here."
          action={<LinkButton href="/tests">Look at the tests</LinkButton>}
        >
          Nobody sees a badge until you show it, and nobody ever sees a test that you did not pass.
        </EmptyState>
      ) : (
        <ul aria-label="Your badges" className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {badges.map((badge) => (
            <BadgeCard key={badge.badgeId} badge={badge} now={now} timeZone={timeZone} />
          ))}
        </ul>
      )}
      <Panel title="Other attempts" aside={<span className="text-ink-faint">only you see them</span>}>
        {otherAttempts === null && (
          <p className="text-ink-soft">The test service does not answer at the moment; your attempts are safe there.</p>
        )}
        {otherAttempts?.length === 0 && <p className="text-ink-soft">No test that ended without a badge.</p>}
        {otherAttempts !== null && otherAttempts.length > 0 && (
          <AttemptTable attempts={otherAttempts} now={now} timeZone={timeZone} withTest />
        )}
      </Panel>
    </div>
  );
}
