import { refusalMessage } from '@assay/protocol/refusal/messages';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { StateBadge } from '@assay/ui/state-badge';
import { bidState } from '../../bids/bid-state';
import type { JobPage } from '../page-data';

/** The way to a bid, or what stands before it and how to get past that. */
export function BidDoor({ page }: { readonly page: JobPage }) {
  const { job, badge, eligibility, ownBid } = page;
  if (job.state !== 'open' && ownBid === null)
    return <p className="text-14 text-ink-soft">This job takes no more bids.</p>;
  if (eligibility.mayBid) return <LinkButton href={`/jobs/${job.id}/bid`}>Bid on this job</LinkButton>;
  const { refusal } = eligibility;
  switch (refusal.code) {
    case 'not_signed_in':
      return (
        <>
          <LinkButton href={`/log-in?next=${encodeURIComponent(`/jobs/${job.id}/bid`)}`}>Log in to bid</LinkButton>
          <p className="mt-2 text-14 text-ink-faint">
            New here?{' '}
            <a href="/sign-up" className="text-link">
              Sign up
            </a>
            ; it costs nothing.
          </p>
        </>
      );
    case 'badge_required':
      return (
        <Notice
          tone="attention"
          title={`A badge comes first`}
          action={
            <LinkButton href={`/tests/${job.requiredBadge ?? ''}`} size="small">
              Go to the test
            </LinkButton>
          }
        >
          Only people who show the badge {badge?.title ?? job.requiredBadge} can bid.
          {badge !== null && ` The test takes ${badge.minutes} minutes at most.`} If you hold it, show it on your{' '}
          <a href="/badges" className="text-link">
            page of badges
          </a>
          .
        </Notice>
      );
    case 'already_bid':
      return (
        <Notice
          title="You have a bid on this job"
          action={
            <LinkButton href={ownBid === null ? '/bids' : `/bids#bid-${ownBid.id}`} variant="secondary" size="small">
              Open your bid
            </LinkButton>
          }
        >
          {ownBid !== null && <BidState state={ownBid.state} />}
        </Notice>
      );
    default:
      return <Notice title="You cannot bid on this job">{refusalMessage(refusal)}</Notice>;
  }
}

function BidState({ state }: { readonly state: string }) {
  const { tone, label } = bidState(state);
  return <StateBadge tone={tone}>{label}</StateBadge>;
}
