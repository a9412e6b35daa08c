import type { Transaction } from '@assay/db/connect';
import { personKey } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { isSealedField } from '@assay/protocol/event/sealed-field';
import { z } from 'zod';
import { isAnyOf } from '../kernel/is-any-of';
import { type MasterKey, unwrapPersonKey } from '../log/personal/master-key';
import { orUnopened } from '../log/personal/or-unopened';
import { openValue } from '../log/personal/personal-value';
import type { ToldEntry } from './told-kinds';

const posted = z.object({ clientId: z.uuid(), country: z.unknown() });
const openCountry = z.string();

/** Where the clients of posted jobs were, by event; null once their key is destroyed or lost. */
export async function openCountries(
  tx: Transaction,
  master: MasterKey,
  entries: readonly ToldEntry[],
): Promise<ReadonlyMap<string, string | null>> {
  const jobs = entries.flatMap(({ kind, eventId, payload }) => {
    const told = kind === 'job.posted' ? posted.safeParse(payload) : undefined;
    return told?.success
      ? [{ eventId, clientId: brandId<'account'>(told.data.clientId), stored: told.data.country }]
      : [];
  });
  if (jobs.length === 0) return new Map();
  const clients = new Set(jobs.map(({ clientId }) => clientId));
  const held = await tx.select().from(personKey).where(isAnyOf(personKey.accountId, clients));
  const keys = new Map(
    held.map(({ accountId, wrapped }) => [
      String(accountId),
      orUnopened(() => unwrapPersonKey(master, accountId, wrapped), null),
    ]),
  );
  return new Map(
    jobs.map(({ eventId, clientId, stored }) => {
      const key = keys.get(clientId);
      const value =
        isSealedField(stored) && key
          ? orUnopened(() => openValue(key, { eventId, field: 'country' }, stored), null)
          : stored;
      return [eventId, openCountry.safeParse(value).data ?? null];
    }),
  );
}
