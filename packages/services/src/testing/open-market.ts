import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { RoleUrls } from '@assay/testkit/database';
import { type Founding, foundInstallation } from '../installation/found';
import type { Role, ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { sampleFounding } from './founding';

/** A founded marketplace in a database of its own, and contexts that act in it as a person, a job or nobody. */
export type Market = {
  readonly owner: Connection;
  /** For processes and connections that somebody opens besides. */
  readonly urls: RoleUrls;
  readonly anonymous: () => ServiceContext;
  readonly system: (job?: string) => ServiceContext;
  readonly as: (accountId: AccountId, roles?: readonly Role[]) => ServiceContext;
  /** The same person or job in the test service, with what its login may do. */
  readonly inTestService: (ctx: ServiceContext) => ServiceContext;
  /** A verified account, ready to act. */
  readonly member: (name?: string, country?: string) => Promise<AccountId>;
};

export type OpenMarket = Market & { readonly close: () => Promise<void> };

/** Founds a marketplace in an empty, migrated database. */
export async function openMarket(urls: RoleUrls, founding: Partial<Founding> = {}): Promise<OpenMarket> {
  const owner = connect(urls.owner, { maxConnections: 3 });
  const marketplace = connect(urls.marketplace, { maxConnections: 16 });
  const worker = connect(urls.worker, { maxConnections: 8 });
  const skillTests = connect(urls.skillTests, { maxConnections: 9 });
  await foundInstallation(owner.database, { ...sampleFounding, ...founding });
  const anonymous = (): ServiceContext => ({
    database: marketplace.database,
    actor: { type: 'anonymous' },
    requestId: newId(),
  });
  return {
    owner,
    urls,
    anonymous,
    system: (job = 'test') => ({
      database: worker.database,
      actor: { type: 'system', job },
      requestId: newId(),
    }),
    as: (accountId, roles = []) => ({
      database: marketplace.database,
      actor: { type: 'account', accountId, sessionId: null, state: 'active', roles },
      requestId: newId(),
    }),
    inTestService: (ctx) => ({ ...ctx, database: skillTests.database }),
    member: async (name = 'Ada Member', country = 'DE') => createMember(anonymous(), name, country),
    close: async () => {
      await Promise.all([owner, marketplace, worker, skillTests].map((connection) => connection.close()));
    },
  };
}

async function createMember(ctx: ServiceContext, displayName: string, country: string): Promise<AccountId> {
  const id = newId<'account'>();
  await inTransaction(ctx, async (unit) => {
    await recordEvent(unit, 'account.created', {
      changes: [created('identity.account', id)],
      payload: { accountId: id, country, isSimulated: false },
    });
    await unit.tx.insert(account).values({
      id,
      version: 1,
      state: 'active',
      email: `${id}@example.org`,
      displayName,
      passwordHash: 'none',
      country,
    });
  });
  return id;
}
