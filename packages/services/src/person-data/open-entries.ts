import { personKey } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { type MasterKey, unwrapPersonKey } from '../log/personal/master-key';
import { personalFieldsOf, personOf } from '../log/personal/personal-kinds';
import { openValue, withFields } from '../log/personal/personal-value';
import type { OpenPayload } from './export';

/** Opens what the log holds sealed of one person; entries that are another's stay as they are. */
export async function openerOf(ctx: ServiceContext, master: MasterKey, accountId: AccountId): Promise<OpenPayload> {
  requireSystem(ctx);
  const [held] = await ctx.database.select().from(personKey).where(eq(personKey.accountId, accountId));
  if (!held) return ({ payload }) => payload;
  const key = unwrapPersonKey(master, accountId, held.wrapped);
  return ({ eventId, kind, payload }) =>
    personOf(kind, payload) === accountId
      ? withFields(payload, personalFieldsOf(kind), (value, field) => openValue(key, { eventId, field }, value))
      : payload;
}
