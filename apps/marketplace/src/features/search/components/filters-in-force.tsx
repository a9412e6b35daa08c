import { fieldLabels } from '@assay/domain/skill/field';
import { skillLabel } from '@assay/domain/skill/skills';
import type { OfferedBadge } from '@assay/services/badge/list-offered';
import { Pill } from '@assay/ui/pill';
import { type Search, searchHref } from '../search-params';

export type FiltersInForceProps = {
  readonly path: string;
  readonly search: Search;
  readonly badges: readonly OfferedBadge[];
};

/** What the list is narrowed by, each with the way back. */
export function FiltersInForce({ path, search, badges }: FiltersInForceProps) {
  const filters = filtersOf(search, badges);
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap gap-2">
      {filters.map(({ name, label }) => (
        <li key={name}>
          <Pill href={searchHref(path, search, { [name]: undefined })} current>
            <bdi>{label}</bdi>
            <span aria-hidden="true" className="ms-2 font-normal">
              ✕
            </span>
            <span className="sr-only"> (take away)</span>
          </Pill>
        </li>
      ))}
      <li>
        <Pill href={path}>Show all</Pill>
      </li>
    </ul>
  );
}

export function filtersOf({ query = '', field, skill, badge }: Search, badges: readonly OfferedBadge[]) {
  const title = badges.find(({ achievement }) => achievement === badge)?.title ?? badge;
  return [
    ...(query === '' ? [] : [{ name: 'query', label: `“${query}”` }]),
    ...(field === undefined ? [] : [{ name: 'field', label: fieldLabels[field] }]),
    ...(skill === undefined ? [] : [{ name: 'skill', label: skillLabel(skill) }]),
    ...(badge === undefined ? [] : [{ name: 'badge', label: `Badge ${title}` }]),
  ];
}
