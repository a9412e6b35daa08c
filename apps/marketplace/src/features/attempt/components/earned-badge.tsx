import type { AttemptResult } from '@assay/protocol/dto/attempt';
import type { OwnBadge } from '@assay/protocol/dto/badge';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { ToneShape } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
import { BadgeFiles } from '../../badges/components/badge-files';
import { VisibilityForm } from '../../badges/components/visibility-form';
import { hallmarksOf } from '../../freelancers/hallmarks-of';
import { RefreshEvery } from './refresh-every';

export type EarnedBadgeProps = { readonly result: AttemptResult; readonly badge: OwnBadge | null };

/** The badge of a pass: being struck, to be shown or kept, or already where others see it. */
export function EarnedBadge({ result, badge }: EarnedBadgeProps) {
  const t = useTranslations('attempt.badge');
  if (badge === null) return <BeingStruck />;
  const isOlder = badge.attemptId !== result.attemptId;
  const isShown = badge.state === 'shown';
  return (
    <section aria-label={t('label')} className="rounded-sm border border-brass-line bg-brass-wash p-5 sm:p-8">
      <div className="max-w-form">
        <HallmarkRow marks={hallmarksOf(badge)} size="large" captions />
      </div>
      <h2 className="mt-6 font-serif text-22 font-semibold">{t(headingOf(badge, isOlder), { title: badge.title })}</h2>
      <p className="mt-1 max-w-prose text-ink-soft">{t(isShown ? 'whereShown' : 'notYetShown')}</p>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5">
        <VisibilityForm badge={badge} weighty={!isShown} />
        <BadgeFiles badgeId={badge.badgeId} credentialUrl={badge.credentialUrl} isShown={isShown} />
      </div>
    </section>
  );
}

function headingOf({ state }: OwnBadge, isOlder: boolean): 'older' | 'shown' | 'earned' {
  if (isOlder) return 'older';
  return state === 'shown' ? 'shown' : 'earned';
}

function BeingStruck() {
  const t = useTranslations('attempt.badge');
  return (
    <section
      aria-label={t('label')}
      className="rounded-sm border border-dashed border-brass-line bg-brass-wash p-5 sm:p-8"
    >
      <h2 className="font-serif text-22 font-semibold">{t('struck')}</h2>
      <p role="status" className="mt-3 flex items-center gap-2 font-semibold">
        <ToneShape tone="progress" />
        {t('waiting')}
      </p>
      <p className="mt-3 max-w-prose text-ink-soft">
        {t.rich('struckHow', {
          link: (text) => (
            <a href="/badges" className="text-link">
              {text}
            </a>
          ),
        })}
      </p>
      <RefreshEvery everyMs={2_000} />
    </section>
  );
}
