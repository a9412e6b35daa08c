import type { Database, Transaction } from '@assay/db/connect';
import { account } from '@assay/db/schema/identity';
import { profile } from '@assay/db/schema/market-people';
import type { AccountId } from '@assay/domain/kernel/id';
import type { PersonDto } from '@assay/protocol/dto/person';
import { eq } from 'drizzle-orm';
import { isAnyOf } from '../kernel/is-any-of';

/** Names and places of a set of people, in one query. A closed account keeps its place in history without its name. */
export async function people(
  db: Database | Transaction,
  ids: readonly AccountId[],
): Promise<Map<AccountId, PersonDto>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: account.id,
      name: account.displayName,
      state: account.state,
      country: account.country,
      timeZone: account.timeZone,
      slug: profile.slug,
      isPublic: profile.isPublic,
    })
    .from(account)
    .leftJoin(profile, eq(profile.id, account.id))
    .where(isAnyOf(account.id, new Set(ids)));
  return new Map(
    rows.map(({ id, name, state, isPublic, slug, ...place }) => [
      id,
      {
        id,
        name: state === 'closed' ? 'Closed account' : name,
        slug: isPublic === true && state === 'active' ? slug : null,
        ...place,
      },
    ]),
  );
}

/** The person, who is there by a foreign key. */
export function personOf(found: ReadonlyMap<AccountId, PersonDto>, id: AccountId): PersonDto {
  const person = found.get(id);
  if (!person) throw new Error('an account that a foreign key names is missing');
  return person;
}
