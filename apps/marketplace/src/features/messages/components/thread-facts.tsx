import { bidStates, type BidState } from '@assay/domain/bid/states';
import { allows, statesOf } from '@assay/domain/kernel/state-table';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { PersonName } from '@assay/ui/person-name';
import { StateBadge } from '@assay/ui/state-badge';
import { absoluteTime } from '@assay/ui/format-time';
import { useLocale, useTranslations } from 'next-intl';
import { useBidState } from '../../bids/bid-state';
import type { ThreadPage } from '../page-data';
import { ProposeForm } from './propose-form';

/** Whom one talks to and where the bid stands. */
export function ThreadFacts({ thread, now, timeZone }: ThreadPage) {
  const t = useTranslations('messages.about');
  const locale = useLocale();
  const isClient = thread.viewerIs === 'client';
  const other = isClient ? thread.freelancer : thread.client;
  const { label, tone } = useBidState()(thread.bidState);
  return (
    <Panel title={t('title')}>
      <div className="grid gap-5">
        <PersonName
          name={other.name}
          href={other.slug === null ? undefined : `/freelancers/${other.slug}`}
          detail={t('there', { time: absoluteTime(now, other.timeZone, locale) })}
        />
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="text-ink-soft">{t('bid')}</span>
          <StateBadge tone={tone}>{label}</StateBadge>
        </p>
        {thread.offerExpiresAt !== null && (
          <Notice
            tone="attention"
            title={isClient ? t('clientOffer') : t('freelancerOffer')}
            action={
              !isClient && (
                <LinkButton href="/bids" size="small">
                  {t('answer')}
                </LinkButton>
              )
            }
          >
            <Deadline label={t('lapses')} at={new Date(thread.offerExpiresAt)} now={now} timeZone={timeZone} />
          </Notice>
        )}
        <p className="flex flex-wrap gap-3">
          {thread.contractId !== null && (
            <LinkButton href={`/contracts/${thread.contractId}`} variant="secondary" size="small">
              {t('contract')}
            </LinkButton>
          )}
          <LinkButton
            href={isClient ? `/jobs/${thread.jobId}/bids` : `/jobs/${thread.jobId}`}
            variant="secondary"
            size="small"
          >
            {isClient ? t('allBids') : t('job')}
          </LinkButton>
        </p>
        {isClient && mayBeInterviewed(thread.bidState) && (
          <ProposeForm bidId={thread.bidId} now={now} timeZone={timeZone} />
        )}
      </div>
    </Panel>
  );
}

function mayBeInterviewed(state: string): boolean {
  const known: BidState | undefined = statesOf(bidStates).find((each) => each === state);
  return known !== undefined && allows(bidStates, known, 'interview');
}
