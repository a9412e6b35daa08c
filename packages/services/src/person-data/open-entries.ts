import type { KeyObject } from 'node:crypto';
import { personKey } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { type MasterKey, unwrapPersonKey } from '../log/personal/master-key';
import { orUnopened } from '../log/personal/or-unopened';
import { personalFieldsOf, personOf } from '../log/personal/personal-kinds';
import { openValue, withFields } from '../log/personal/personal-value';
import type { OpenPayload } from './export';

/** Opens what the log holds sealed of one person; entries that are another's stay as they are, as does what no key opens. */
export async function openerOf(ctx: ServiceContext, master: MasterKey, accountId: AccountId): Promise<OpenPayload> {
  requireSystem(ctx);
  const [held] = await ctx.database.select().from(personKey).where(eq(personKey.accountId, accountId));
  const key = held && orUnopened(() => unwrapPersonKey(master, accountId, held.wrapped), undefined);
  if (!key) return ({ payload }) => payload;
  return ({ eventId, kind, payload }) =>
    personOf(kind, payload) === accountId
      ? withFields(payload, personalFieldsOf(kind), (value, field) => opened(key, { eventId, field }, value))
      : payload;
}

function opened(key: KeyObject, place: Parameters<typeof openValue>[1], value: unknown): unknown {
  return orUnopened(() => openValue(key, place, value), value);
}
