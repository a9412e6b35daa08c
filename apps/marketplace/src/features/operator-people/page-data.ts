import 'server-only';
import type { AccountSummary } from '@assay/services/account/list-people';
import type { Page } from '@assay/services/kernel/page';
import type { PersonPage } from '@assay/services/operator/read-person';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';
import { param, type RawParams } from '../operator/params';

export type PeopleFilter = { readonly query: string | undefined; readonly state: string | undefined };

export type PeoplePage = Page<AccountSummary> & {
  readonly filter: PeopleFilter;
  readonly cursor: string | undefined;
  readonly now: Date;
};

export async function loadPeople(params: RawParams): Promise<PeoplePage> {
  const filter = { query: param(params, 'query')?.slice(0, 200), state: param(params, 'state') };
  const cursor = param(params, 'cursor');
  const page = await pageData('/operator/people', (api) => api.operator.people({ ...filter, cursor, limit: 50 }));
  return { ...page, filter, cursor, now: new Date() };
}

export type LoadedPerson = { readonly person: PersonPage; readonly isOwn: boolean; readonly now: Date };

export async function loadPerson(accountId: string): Promise<LoadedPerson> {
  const person = await pageData(`/operator/people/${accountId}`, (api) => api.operator.person({ accountId }));
  return { person, isOwn: (await viewer())?.accountId === person.id, now: new Date() };
}
