import type { OwnBadge } from '@assay/protocol/dto/badge';
import { Card } from '@assay/ui/card';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { Notice } from '@assay/ui/notice';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { hallmarksOf } from '../../freelancers/hallmarks-of';
import { badgeState } from '../badge-state';
import { BadgeFiles } from './badge-files';
import { VisibilityForm } from './visibility-form';

export type BadgeCardProps = {
  readonly badge: OwnBadge;
  readonly now: Date;
  readonly timeZone: string | undefined;
};

/** One of one's own badges: who sees it, until when it is vouched for, and what may be done with it. */
export function BadgeCard({ badge, now, timeZone }: BadgeCardProps) {
  const t = useTranslations('badges');
  const { standing, tone } = badgeState(badge, now);
  const day = (at: string) => () => <TimeText at={new Date(at)} now={now} timeZone={timeZone} show="day" />;
  const id = `badge-${badge.badgeId}`;
  return (
    <Card as="li" labelledBy={id}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
          <div>
            <h3 id={id} className="font-serif text-22 font-semibold">
              {badge.title}
            </h3>
            <p className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-14 text-ink-soft">
              <StateBadge tone={tone}>{t(`state.${standing}`)}</StateBadge>
              <span>{t.rich('card.earned', { time: day(badge.awardedAt) })}</span>
              <span>{t.rich('card.vouched', { time: day(badge.expiresAt) })}</span>
            </p>
          </div>
          {badge.revokedReason !== null && (
            <Notice tone="bad" title={t('card.revoked')}>
              <p>{badge.revokedReason}</p>
            </Notice>
          )}
          <VisibilityForm badge={badge} />
          <BadgeFiles badgeId={badge.badgeId} credentialUrl={badge.credentialUrl} isShown={badge.state === 'shown'} />
        </div>
        <div className="order-first md:order-none">
          <HallmarkRow marks={hallmarksOf(badge)} size="large" />
        </div>
      </div>
    </Card>
  );
}
