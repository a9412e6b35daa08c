import { skillLabel } from '@assay/domain/skill/skills';
import type { OfferedBadge } from '@assay/services/badge/list-offered';
import { Pill } from '@assay/ui/pill';
import { useTranslations } from 'next-intl';
import { filtersInForce, type Search, searchHref } from '../search-params';

export type FiltersInForceProps = {
  readonly path: string;
  readonly search: Search;
  readonly badges: readonly OfferedBadge[];
};

/** What the list is narrowed by, each with the way back. */
export function FiltersInForce({ path, search, badges }: FiltersInForceProps) {
  const t = useTranslations('search');
  const market = useTranslations('market.field');
  const filters = filtersInForce(search);
  if (filters.length === 0) return null;
  const { query = '', field, skill, badge } = search;
  const labels = {
    query: t('byWords', { words: query }),
    field: field && market(field),
    skill: skill && skillLabel(skill),
    badge: t('byBadge', { title: badges.find(({ achievement }) => achievement === badge)?.title ?? badge ?? '' }),
  };
  return (
    <ul aria-label={t('inForce')} className="flex flex-wrap gap-2">
      {filters.map((name) => (
        <li key={name}>
          <Pill href={searchHref(path, search, { [name]: undefined })} current>
            <bdi>{labels[name]}</bdi>
            <span aria-hidden="true" className="ms-2 font-normal">
              ✕
            </span>
            <span className="sr-only"> {t('takeAway')}</span>
          </Pill>
        </li>
      ))}
      <li>
        <Pill href={path}>{t('all')}</Pill>
      </li>
    </ul>
  );
}
