import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { daysAfter } from '@assay/domain/market/rules';
import { useTestDatabase, type RoleUrls } from '@assay/testkit/database';
import { afterAll, beforeAll } from 'vitest';
import { type Founding, foundInstallation } from '../installation/found';
import type { Role, ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { sampleFounding } from './founding';

/** A founded marketplace in a database of its own, and contexts that act in it as a person, a job or nobody. */
export type Market = {
  readonly owner: Connection;
  /** For processes and connections that a test opens itself. */
  readonly urls: RoleUrls;
  readonly anonymous: () => ServiceContext;
  readonly system: (job?: string) => ServiceContext;
  readonly as: (accountId: AccountId, roles?: readonly Role[]) => ServiceContext;
  /** A verified account, ready to act. */
  readonly member: (name?: string, country?: string) => Promise<AccountId>;
};

export function useMarket(founding: Partial<Founding> = {}): Market {
  const database = useTestDatabase();
  const open: { owner?: Connection; marketplace?: Connection; worker?: Connection } = {};
  beforeAll(async () => {
    open.owner = connect(database.urls.owner, { maxConnections: 3 });
    open.marketplace = connect(database.urls.marketplace, { maxConnections: 16 });
    open.worker = connect(database.urls.worker, { maxConnections: 8 });
    await foundInstallation(open.owner.database, { ...sampleFounding, ...founding });
  });
  afterAll(async () => {
    await Promise.all(Object.values(open).map((connection) => connection.close()));
  });
  const market: Market = {
    get owner() {
      return opened(open.owner);
    },
    get urls() {
      return database.urls;
    },
    anonymous: () => ({
      database: opened(open.marketplace).database,
      actor: { type: 'anonymous' },
      requestId: newId(),
    }),
    system: (job = 'test') => ({
      database: opened(open.worker).database,
      actor: { type: 'system', job },
      requestId: newId(),
    }),
    as: (accountId, roles = []) => ({
      database: opened(open.marketplace).database,
      actor: { type: 'account', accountId, sessionId: null, state: 'active', roles },
      requestId: newId(),
    }),
    member: async (name = 'Ada Member', country = 'DE') => createMember(market.anonymous(), name, country),
  };
  return market;
}

function opened(connection: Connection | undefined): Connection {
  if (!connection) throw new Error('the market exists only while tests run');
  return connection;
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

/** The fields of a sound job, as its form sends them. */
export function jobForm(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: 'Rewrite the month-end stock report',
    brief:
      'Our stock valuation report runs for forty minutes every month. We need the queries rewritten, explained and tested.',
    field: 'software',
    skills: ['sql'],
    amount: '1800',
    currency: 'EUR',
    milestones: [
      { title: 'Queries rewritten', amount: '1200', days: 10 },
      { title: 'Explained and tested', amount: '600', days: 5 },
    ],
    questions: ['Which window functions would you use here?'],
    decisionDueAt: daysAfter(new Date(), 14).toISOString(),
    ...changes,
  };
}

/** The fields of a sound bid on that job. */
export function bidForm(jobId: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    jobId,
    amount: '1500',
    currency: 'EUR',
    note: 'I would first measure where the forty minutes go, then rewrite the two joins that multiply rows.',
    milestones: [
      { title: 'Queries rewritten', amount: '1000', days: 8 },
      { title: 'Explained and tested', amount: '500', days: 4 },
    ],
    answers: ['row_number over the movements of each item.'],
    ...changes,
  };
}
