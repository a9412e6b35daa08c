import { personKey } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { isSealedField } from '@assay/protocol/event/sealed-field';
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { type MasterKey, unwrapPersonKey } from '../log/personal/master-key';
import { orUnopened } from '../log/personal/or-unopened';
import { openValue } from '../log/personal/personal-value';
import type { Person, SealedFact } from './fold-people';

const PAGE = 1_000;
const text = z.string().nullable();

export type OpenPlace = { readonly country: string | null; readonly field: string | null };

/** Country and field of each worker, under the key of their person; null where the key is destroyed or lost, or nothing was said. */
export async function openPlaces(
  ctx: ServiceContext,
  master: MasterKey,
  workers: ReadonlyMap<string, Person>,
): Promise<ReadonlyMap<string, OpenPlace>> {
  const places = new Map<string, OpenPlace>();
  const people = [...workers];
  for (let from = 0; from < people.length; from += PAGE) {
    const page = people.slice(from, from + PAGE);
    const ids = page.map(([id]) => brandId<'account'>(id));
    const held = await ctx.database.select().from(personKey).where(inArray(personKey.accountId, ids));
    const keys = new Map(
      held.map(({ accountId, wrapped }) => [
        String(accountId),
        orUnopened(() => unwrapPersonKey(master, accountId, wrapped), null),
      ]),
    );
    for (const [id, { country, field }] of page) {
      const key = keys.get(id);
      const open = (fact: SealedFact | null) => {
        if (fact === null) return null;
        if (!isSealedField(fact.stored)) return text.parse(fact.stored);
        return key ? readOpened(orUnopened(() => openValue(key, fact, fact.stored), null)) : null;
      };
      places.set(id, { country: open(country), field: open(field) });
    }
  }
  return places;
}

/** An erased value stays what it is when it is opened. */
function readOpened(value: unknown): string | null {
  return isSealedField(value) ? null : text.parse(value);
}
