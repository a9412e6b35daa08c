import type { BadgeMark } from '@assay/protocol/dto/badge';
import { EmptyState } from '@assay/ui/empty-state';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { hallmarksOf } from '../hallmarks-of';

/** The badges that a person shows, large enough to read each mark, each with the way to its credential. */
export function ProfileBadges({ badges, isOwn }: { readonly badges: readonly BadgeMark[]; readonly isOwn: boolean }) {
  if (badges.length === 0 && !isOwn) return null;
  return (
    <Panel title="Tested">
      {badges.length === 0 ? (
        <EmptyState
          title="Badges that you choose to show will stand here."
          action={
            <LinkButton href="/tests" variant="secondary">
              Look at the tests
            </LinkButton>
          }
        />
      ) : (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {badges.map((badge) => (
            <li key={badge.badgeId} className="rounded-sm border border-line bg-sheet p-5 sm:p-6">
              <HallmarkRow marks={hallmarksOf(badge)} size="medium" captions />
              <p className="mt-4">
                <a href={`/credentials/${badge.badgeId}`} className="text-link">
                  Open the {badge.title} badge and check its signature
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
