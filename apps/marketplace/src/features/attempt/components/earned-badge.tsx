import type { AttemptResult } from '@assay/protocol/dto/attempt';
import type { OwnBadge } from '@assay/protocol/dto/badge';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { ToneShape } from '@assay/ui/tone';
import { BadgeFiles } from '../../badges/components/badge-files';
import { VisibilityForm } from '../../badges/components/visibility-form';
import { hallmarksOf } from '../../freelancers/hallmarks-of';
import { RefreshEvery } from './refresh-every';

export type EarnedBadgeProps = { readonly result: AttemptResult; readonly badge: OwnBadge | null };

/** The badge of a pass: being struck, to be shown or kept, or already where others see it. */
export function EarnedBadge({ result, badge }: EarnedBadgeProps) {
  if (badge === null) return <BeingStruck />;
  const isOlder = badge.attemptId !== result.attemptId;
  const isShown = badge.state === 'shown';
  return (
    <section aria-label="Your badge" className="rounded-sm border border-brass-line bg-brass-wash p-5 sm:p-8">
      <div className="max-w-form">
        <HallmarkRow marks={hallmarksOf(badge)} size="large" captions />
      </div>
      <h2 className="mt-6 font-serif text-22 font-semibold">{headingOf(badge, isOlder)}</h2>
      <p className="mt-1 max-w-prose text-ink-soft">
        {isShown
          ? 'It stands on your profile, in search, beside your bids, and at its own link.'
          : 'Nobody but you knows of it. Shown, it stands on your profile, in search, beside your bids, and at its own link; you can take it back at any time.'}
      </p>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5">
        <VisibilityForm badge={badge} weighty={!isShown} />
        <BadgeFiles badgeId={badge.badgeId} credentialUrl={badge.credentialUrl} isShown={isShown} />
      </div>
    </section>
  );
}

function headingOf({ title, state }: OwnBadge, isOlder: boolean): string {
  if (isOlder) return `You hold the badge ${title} from an earlier pass`;
  return state === 'shown' ? `Your badge ${title} is shown` : `You have earned the badge ${title}`;
}

function BeingStruck() {
  return (
    <section
      aria-label="Your badge"
      className="rounded-sm border border-dashed border-brass-line bg-brass-wash p-5 sm:p-8"
    >
      <h2 className="font-serif text-22 font-semibold">Your badge is being struck</h2>
      <p role="status" className="mt-3 flex items-center gap-2 font-semibold">
        <ToneShape tone="progress" />
        Waiting for its signature
      </p>
      <p className="mt-3 max-w-prose text-ink-soft">
        It is signed with this market’s key, which mostly takes a few seconds. This page shows it as soon as it is
        there; you may also go on, and find it under{' '}
        <a href="/badges" className="text-link">
          Badges
        </a>
        . If it takes longer, nothing is lost: the badge carries the date of your pass, not of its signature.
      </p>
      <RefreshEvery everyMs={2_000} />
    </section>
  );
}
