import { fields, type Field } from '@assay/domain/skill/field';
import { isSkill, skillNamed } from '@assay/domain/skill/skills';
import { isOfferedBadge } from '../badge/list-offered';

export type Search = {
  readonly query: string;
  readonly field?: Field | undefined;
  readonly skill?: string | undefined;
  readonly badge?: string | undefined;
};

/** What the log keeps of a search: filters of our own lists, and of the words only a skill or field that they name. */
export function searchFacets({ query, field, skill, badge }: Search) {
  return {
    facets: {
      field: field ?? null,
      skill: skill !== undefined && isSkill(skill) ? skill : null,
      badge: badge !== undefined && isOfferedBadge(badge) ? badge : null,
    },
    hasWords: query.trim() !== '',
    term: skillNamed(query) ?? fields.find((slug) => slug === query.trim().toLowerCase()) ?? null,
  };
}
