import { standardLabel } from '@assay/domain/badge/labels';
import type { BadgeMark } from '@assay/protocol/dto/badge';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { useLocale, useTranslations } from 'next-intl';
import { hallmarksOf } from '../hallmarks-of';

export type BadgeLinksProps = {
  /** A badge without its id stands beside somebody who is not named yet; nothing opens its page, which names them. */
  readonly badges: readonly (Omit<BadgeMark, 'badgeId'> & { readonly badgeId: string | null })[];
  /** What stands where there is none; nothing when left out. */
  readonly none?: string;
};

/** The badges of a person, each a row of hallmarks that opens its credential. */
export function BadgeLinks({ badges, none }: BadgeLinksProps) {
  const t = useTranslations('freelancers.badges');
  if (badges.length === 0) return none === undefined ? null : <span className="text-14 text-ink-faint">{none}</span>;
  return (
    <ul aria-label={t('label')} className="grid gap-2">
      {badges.map((badge) => (
        <li key={badge.achievement}>
          {badge.badgeId === null ? (
            <span className="inline-grid gap-0.5">
              <Marks badge={badge} />
            </span>
          ) : (
            <a href={`/credentials/${badge.badgeId}`} className="group inline-grid gap-0.5 rounded-sm">
              <Marks badge={badge} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Marks({ badge }: { readonly badge: BadgeLinksProps['badges'][number] }) {
  return (
    <>
      <HallmarkRow marks={hallmarksOf(badge)} size="small" still />
      <span className="text-14 text-ink-soft group-hover:underline">
        {badge.title} · {standardLabel(badge.level, useLocale())}
      </span>
    </>
  );
}
