import { fields } from '@assay/domain/skill/field';
import { skillsByField } from '@assay/domain/skill/skills';
import type { OfferedBadge } from '@assay/services/badge/list-offered';
import { useTranslations } from 'next-intl';
import { type Search, searchHref } from '../search-params';

export type FacetsProps = {
  readonly path: string;
  readonly search: Search;
  readonly badges: readonly OfferedBadge[];
  /** What the filter by badge means here: "Asks for the badge". */
  readonly badgeTitle: string;
};

type Facet = { readonly value: string; readonly label: string; readonly href: string; readonly current: boolean };

/** The filters as links: one of a kind at a time, and the one in force leads back out of it. */
export function Facets({ path, search, badges, badgeTitle }: FacetsProps) {
  const t = useTranslations('search');
  const market = useTranslations('market.field');
  const byField = fields.map((field) => facet({ path, search, name: 'field', value: field, label: market(field) }));
  const skills = search.field === undefined ? [] : skillsByField[search.field];
  const bySkill = skills.map(({ slug, label }) => facet({ path, search, name: 'skill', value: slug, label }));
  const byBadge = badges.map(({ achievement, title }) =>
    facet({ path, search, name: 'badge', value: achievement, label: title }),
  );
  return (
    <div className="grid gap-6">
      <FacetList title={t('field')} facets={byField} />
      {bySkill.length > 0 && <FacetList title={t('skill')} facets={bySkill} />}
      {byBadge.length > 0 && <FacetList title={badgeTitle} facets={byBadge} />}
    </div>
  );
}

type FacetSource = {
  readonly path: string;
  readonly search: Search;
  readonly name: 'field' | 'skill' | 'badge';
  readonly value: string;
  readonly label: string;
};

function facet({ path, search, name, value, label }: FacetSource): Facet {
  const current = search[name] === value;
  const cleared = name === 'field' ? { skill: undefined } : {};
  return { value, label, current, href: searchHref(path, search, { ...cleared, [name]: current ? undefined : value }) };
}

function FacetList({ title, facets }: { readonly title: string; readonly facets: readonly Facet[] }) {
  const t = useTranslations('search');
  return (
    <nav aria-label={title}>
      <h2 className="text-14 font-semibold text-ink-soft">{title}</h2>
      <ul className="mt-1">
        {facets.map(({ value, label, href, current }) => (
          <li key={value}>
            <a
              href={href}
              aria-current={current || undefined}
              className="flex min-h-9 items-center justify-between gap-3 border-s-2 border-line py-1 ps-3 text-16 text-ink-soft transition-colors hover:border-ink-soft hover:text-ink aria-[current]:border-brass aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
              {current && (
                <span className="text-14 font-normal text-ink-faint">
                  <span aria-hidden="true">✕</span>
                  <span className="sr-only">{t('takeThisAway')}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
