import { unknownReader } from '@assay/protocol/refusal/fill';
import { refusalMessage } from '@assay/protocol/refusal/messages';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { StateBadge } from '@assay/ui/state-badge';
import { useLocale, useTranslations } from 'next-intl';
import { useBidState } from '../../bids/bid-state';
import type { JobPage } from '../page-data';

/** The way to a bid, or what stands before it and how to get past that. */
export function BidDoor({ page }: { readonly page: JobPage }) {
  const t = useTranslations('jobs.door');
  const locale = useLocale();
  const { job, badge, eligibility, ownBid, timeZone = unknownReader.timeZone } = page;
  if (job.state !== 'open' && ownBid === null) return <p className="text-14 text-ink-soft">{t('closed')}</p>;
  if (eligibility.mayBid) return <LinkButton href={`/jobs/${job.id}/bid`}>{t('bid')}</LinkButton>;
  const { refusal } = eligibility;
  switch (refusal.code) {
    case 'not_signed_in':
      return (
        <>
          <LinkButton href={`/log-in?next=${encodeURIComponent(`/jobs/${job.id}/bid`)}`}>{t('logIn')}</LinkButton>
          <p className="mt-2 text-14 text-ink-faint">
            {t.rich('signUp', {
              link: (text) => (
                <a href="/sign-up" className="text-link">
                  {text}
                </a>
              ),
            })}
          </p>
        </>
      );
    case 'badge_required':
      return (
        <Notice
          tone="attention"
          title={t('badgeFirst')}
          action={
            <LinkButton href={`/tests/${job.requiredBadge ?? ''}`} size="small">
              {t('toTest')}
            </LinkButton>
          }
        >
          {t('badgeOnly', { badge: badge?.title ?? job.requiredBadge ?? '' })}{' '}
          {badge !== null && `${t('testTakes', { minutes: badge.minutes })} `}
          {t.rich('badgeHeld', {
            link: (text) => (
              <a href="/badges" className="text-link">
                {text}
              </a>
            ),
          })}
        </Notice>
      );
    case 'already_bid':
      return (
        <Notice
          title={t('already')}
          action={
            <LinkButton href={ownBid === null ? '/bids' : `/bids#bid-${ownBid.id}`} variant="secondary" size="small">
              {t('openBid')}
            </LinkButton>
          }
        >
          {ownBid !== null && <BidState state={ownBid.state} />}
        </Notice>
      );
    default:
      return <Notice title={t('notNow')}>{refusalMessage(refusal, { locale, timeZone })}</Notice>;
  }
}

function BidState({ state }: { readonly state: string }) {
  const { tone, label } = useBidState()(state);
  return <StateBadge tone={tone}>{label}</StateBadge>;
}
