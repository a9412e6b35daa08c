import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { AttemptTable } from '../../tests/components/attempt-table';
import type { BadgesPage } from '../page-data';
import { BadgeCard } from './badge-card';

export function BadgeList({ page }: { readonly page: BadgesPage }) {
  const t = useTranslations('badges');
  const { badges, otherAttempts, now, timeZone } = page;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {badges.length === 0 ? (
        <EmptyState title={t('list.empty')} action={<LinkButton href="/tests">{t('tests')}</LinkButton>}>
          {t('list.emptyMore')}
        </EmptyState>
      ) : (
        <ul aria-label={t('list.label')} className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {badges.map((badge) => (
            <BadgeCard key={badge.badgeId} badge={badge} now={now} timeZone={timeZone} />
          ))}
        </ul>
      )}
      <Panel title={t('others.title')} aside={<span className="text-ink-faint">{t('others.onlyYou')}</span>}>
        {otherAttempts === null && <p className="text-ink-soft">{t('others.away')}</p>}
        {otherAttempts?.length === 0 && <p className="text-ink-soft">{t('others.none')}</p>}
        {otherAttempts !== null && otherAttempts.length > 0 && (
          <AttemptTable attempts={otherAttempts} now={now} timeZone={timeZone} withTest />
        )}
      </Panel>
    </div>
  );
}
