import type { BadgeMark } from '@assay/protocol/dto/badge';
import { EmptyState } from '@assay/ui/empty-state';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { hallmarksOf } from '../hallmarks-of';

/** The badges that a person shows, large enough to read each mark, each with the way to its credential. */
export function ProfileBadges({ badges, isOwn }: { readonly badges: readonly BadgeMark[]; readonly isOwn: boolean }) {
  const t = useTranslations('freelancers.badges');
  if (badges.length === 0 && !isOwn) return null;
  return (
    <Panel title={t('title')}>
      {badges.length === 0 ? (
        <EmptyState
          title={t('empty')}
          action={
            <LinkButton href="/tests" variant="secondary">
              {t('tests')}
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
                  {t('open', { title: badge.title })}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
