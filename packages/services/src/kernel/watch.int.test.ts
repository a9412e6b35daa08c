import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundInstallation } from '../installation/found';
import { sampleFounding } from '../testing/founding';
import type { ServiceContext } from './context';
import { changed, created, recordEvent } from './record-event';
import { inTransaction, sqlState, type Unit } from './transaction';

const database = useTestDatabase();
let owner: Connection;
let marketplace: Connection;

beforeAll(async () => {
  owner = connect(database.urls.owner, { maxConnections: 2 });
  marketplace = connect(database.urls.marketplace, { maxConnections: 4 });
  await foundInstallation(owner.database, sampleFounding);
});
afterAll(async () => {
  await Promise.all([owner.close(), marketplace.close()]);
});

const context = (): ServiceContext => ({
  database: marketplace.database,
  actor: { type: 'anonymous' },
  requestId: newId(),
});

function newAccount(id = newId<'account'>()) {
  const email = `${id}@example.org`;
  return { id, version: 1, state: 'active' as const, email, displayName: 'A', passwordHash: 'x', country: 'DE' };
}

async function sqlStateOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return sqlState(error);
  }
}

async function recordCreated(unit: Unit, id: string): Promise<void> {
  await recordEvent(unit, 'account.created', {
    changes: [created('identity.account', id)],
    payload: { accountId: id, country: 'DE', isSimulated: false },
  });
}

describe('no change without its event', () => {
  it('the database refuses an insert that no event vouches for', async () => {
    const write = inTransaction(context(), ({ tx }) => tx.insert(account).values(newAccount()));
    expect(await sqlStateOf(write)).toBe('AS001');
  });

  it('an event for another row does not count', async () => {
    const write = inTransaction(context(), async (unit) => {
      await recordCreated(unit, newId());
      await unit.tx.insert(account).values(newAccount());
    });
    expect(await sqlStateOf(write)).toBe('AS001');
  });

  it('a change with its event is kept, with origin and time that the database chose', async () => {
    const row = newAccount();
    await inTransaction(context(), async (unit) => {
      await recordCreated(unit, row.id);
      await unit.tx.insert(account).values(row);
    });
    const [event] = await owner.database.execute<{ origin: string; changes: unknown }>(
      sql`select origin, changes from log.outbox where payload ->> 'accountId' = ${row.id}`,
    );
    expect(event).toMatchObject({ origin: 'real', changes: [{ table: 'identity.account', id: row.id, version: 1 }] });
  });

  it('an event of an earlier transaction does not vouch for a later change', async () => {
    const row = newAccount();
    await inTransaction(context(), (unit) => recordCreated(unit, row.id));
    const write = inTransaction(context(), ({ tx }) => tx.insert(account).values(row));
    expect(await sqlStateOf(write)).toBe('AS001');
  });

  it('a row version belongs to exactly one event', async () => {
    const row = newAccount();
    const twice = inTransaction(context(), async (unit) => {
      await recordCreated(unit, row.id);
      await recordCreated(unit, row.id);
    });
    expect(await sqlStateOf(twice)).toBe('23505');
  });

  it('a version may neither stand still nor jump, and nothing is deleted or truncated unseen', async () => {
    const row = newAccount();
    await inTransaction(context(), async (unit) => {
      await recordCreated(unit, row.id);
      await unit.tx.insert(account).values(row);
    });
    const silent = inTransaction(context(), ({ tx }) => tx.update(account).set({ displayName: 'B' }));
    expect(await sqlStateOf(silent)).toBe('AS001');
    const jump = inTransaction(context(), async (unit) => {
      await recordEvent(unit, 'account.edited', {
        changes: [changed('identity.account', { id: row.id, version: 2 })],
        payload: { accountId: row.id, country: 'DE' },
      });
      await unit.tx
        .update(account)
        .set({ version: 3 })
        .where(sql`id = ${row.id}`);
    });
    expect(await sqlStateOf(jump)).toBe('AS001');
    expect(await sqlStateOf(owner.database.execute(sql`delete from identity.account where id = ${row.id}`))).toBe(
      'AS001',
    );
    expect(await sqlStateOf(owner.database.execute(sql`truncate identity.account cascade`))).toBe('AS003');
  });

  it('no process supplies transaction id, time or origin of an event', async () => {
    const forge = marketplace.database.execute(
      sql`insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload, origin)
          values (${newId()}, 'x', 1, '{}', ${newId()}, '[]', '{}', 'simulated')`,
    );
    expect(await sqlStateOf(forge)).toBe('42501');
  });

  it('only the seeding role shifts the clock', async () => {
    const shifted = { ...context(), shiftedNow: new Date('2020-01-01T00:00:00Z') };
    const year = await inTransaction(shifted, async ({ now }) => now.getUTCFullYear());
    expect(year).toBeGreaterThan(2024);
    const seed = connect(database.urls.seed, { maxConnections: 1 });
    const seededYear = await inTransaction({ ...shifted, database: seed.database }, async ({ now }) =>
      now.getUTCFullYear(),
    );
    await seed.close();
    expect(seededYear).toBe(2020);
  });

  it('the origin of an installation is set once', async () => {
    const change = owner.database.execute(
      sql`update identity.installation set origin = 'simulated', version = version + 1`,
    );
    expect(await sqlStateOf(change)).toBe('AS004');
  });
});
