import { fields, type Field } from '@assay/domain/skill/field';
import { isSkill } from '@assay/domain/skill/skills';

/** What a list of jobs or freelancers is narrowed by; each part stands in the address. */
export type Search = {
  readonly query?: string | undefined;
  readonly field?: Field | undefined;
  readonly skill?: string | undefined;
  readonly badge?: string | undefined;
  readonly cursor?: string | undefined;
};

export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a search from an address. What is not a known field or skill is left out, as an old link may name it. */
export function readSearch(params: RawParams): Search {
  const skill = one(params, 'skill');
  return {
    query: one(params, 'query')?.trim().slice(0, 200),
    field: fields.find((field) => field === one(params, 'field')),
    skill: skill !== undefined && isSkill(skill) ? skill : undefined,
    badge: one(params, 'badge')?.slice(0, 80),
    cursor: one(params, 'cursor')?.slice(0, 200),
  };
}

/** The address of a search; any change begins again at the first page unless it names one. */
export function searchHref(path: string, search: Search, change: Search = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...search, cursor: undefined, ...change })) {
    if (value !== undefined && value !== '') params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

const filters = ['query', 'field', 'skill', 'badge'] as const;

/** By what a list is narrowed. */
export function filtersInForce(search: Search): readonly (typeof filters)[number][] {
  return filters.filter((name) => (search[name] ?? '') !== '');
}

export function isNarrowed(search: Search): boolean {
  return filtersInForce(search).length > 0;
}

function one(params: RawParams, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === '' ? undefined : first;
}
