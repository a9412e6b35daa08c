import { randomBytes } from 'node:crypto';
import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { expect, test } from 'vitest';
import { bootstrap, RolesNotAllowedError } from './bootstrap';
import { urlFor, urlForDatabase } from './connection-url';
import { migrate } from './migrate';

const database = useTestDatabase();
const password = 'it\'s a "test"';
const passwords = { marketplace: password, skillTests: password, worker: password, seed: password };
const freshId = () => `boot${randomBytes(4).toString('hex')}`;

async function currentUser(url: string): Promise<unknown> {
  const [row] = await asAdmin(url, (sql) => sql`select current_user as name`);
  return row?.['name'];
}

async function withDatabase(owner: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `assay_${freshId()}`;
  await asAdmin(database.urls.owner, (sql) => sql.unsafe(`create database "${name}" owner "${owner}"`));
  try {
    await work(urlForDatabase(database.urls.owner, name));
  } finally {
    await asAdmin(database.urls.owner, (sql) => sql.unsafe(`drop database "${name}" with (force)`));
  }
}

async function dropLogins(installationId: string): Promise<void> {
  const roles = ['marketplace', 'skill_tests', 'worker', 'seed'].map((name) => `"assay_${name}_${installationId}"`);
  await asAdmin(database.urls.owner, (sql) => sql.unsafe(`drop role if exists ${roles.join(', ')}`));
}

test('running it again changes the password and nothing else', async () => {
  const installationId = freshId();
  const owner = String(await currentUser(database.urls.owner));
  await withDatabase(owner, async (ownerUrl) => {
    const first = await bootstrap({ ownerUrl, installationId, passwords });
    const second = await bootstrap({ ownerUrl, installationId, passwords: { ...passwords, worker: 'other' } });
    await expect(currentUser(first.worker)).rejects.toThrow(/password authentication failed/);
    await expect(currentUser(second.worker)).resolves.toBe(`assay_worker_${installationId}`);
    await expect(currentUser(second.marketplace)).resolves.toBe(`assay_marketplace_${installationId}`);
  });
  await dropLogins(installationId);
});

test("two installations on one cluster may start at once, and neither enters the other's database", async () => {
  const ids = [freshId(), freshId()] as const;
  const owner = String(await currentUser(database.urls.owner));
  await withDatabase(owner, (one) =>
    withDatabase(owner, async (two) => {
      const [urls] = await Promise.all([
        bootstrap({ ownerUrl: one, installationId: ids[0], passwords }),
        bootstrap({ ownerUrl: two, installationId: ids[1], passwords }),
      ]);
      const trespass = urlForDatabase(urls.worker, new URL(two).pathname.slice(1));
      await expect(currentUser(trespass)).rejects.toThrow(/permission denied for database/);
    }),
  );
  await Promise.all(ids.map(dropLogins));
});

test('an owner without CREATEROLE is told what an administrator has to run', async () => {
  const role = `owner_${freshId()}`;
  await asAdmin(database.urls.owner, async (sql) => {
    await sql.unsafe(`create role "${role}" login password 'plain'`);
    // Who gives a database to a role has to be a member of it, unless a superuser.
    await sql.unsafe(`grant "${role}" to current_user`);
  });
  try {
    await withDatabase(role, async (url) => {
      const refused = bootstrap({ ownerUrl: urlFor(url, role, 'plain'), installationId: freshId(), passwords });
      await expect(refused).rejects.toThrow(RolesNotAllowedError);
      await expect(refused).rejects.toThrow(/DATABASE_URL_MARKETPLACE/);
    });
  } finally {
    await asAdmin(database.urls.owner, (sql) => sql.unsafe(`drop role "${role}"`));
  }
});

test('migrating twice at once leaves one migrated database', async () => {
  const owner = String(await currentUser(database.urls.owner));
  await withDatabase(owner, async (url) => {
    await Promise.all([migrate(url), migrate(url)]);
    const [row] = await asAdmin(
      url,
      (sql) =>
        sql`select count(*)::int as applied, count(distinct hash)::int as distinct from drizzle.__drizzle_migrations`,
    );
    expect(row?.['applied']).toBeGreaterThan(0);
    expect(row?.['applied']).toBe(row?.['distinct']);
  });
});
