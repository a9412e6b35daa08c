import { personKey } from '@assay/db/schema/identity';
import { desc } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { type MasterKey, unwrapPersonKey } from './master-key';

/** Refuses a master key other than the one that the keys of persons were wrapped with: what they sealed could not be read. */
export async function requireFittingMasterKey(ctx: ServiceContext, master: MasterKey): Promise<void> {
  requireSystem(ctx);
  const [newest] = await ctx.database.select().from(personKey).orderBy(desc(personKey.madeAt)).limit(1);
  if (!newest) return;
  try {
    unwrapPersonKey(master, newest.accountId, newest.wrapped);
  } catch (error) {
    throw new Error(
      'PERSON_KEY is not the key that the keys of persons in this database were wrapped with. Put the file person-key of this installation back, from its data folder or a backup.',
      { cause: error },
    );
  }
}
