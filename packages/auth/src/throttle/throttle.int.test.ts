import { connect, type Connection } from '@assay/db/connect';
import { limits } from '@assay/protocol/limit/catalog';
import { RefusedError } from '@assay/services/kernel/refused';
import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createThrottle } from './create-throttle';

const database = useTestDatabase();
let marketplace: Connection;
let owner: Connection;

beforeAll(() => {
  marketplace = connect(database.urls.marketplace, { maxConnections: 8 });
  owner = connect(database.urls.owner, { maxConnections: 1 });
});
afterAll(async () => {
  await Promise.all([marketplace.close(), owner.close()]);
});

const throttle = () => createThrottle({ database: marketplace.database, redisUrl: undefined });

async function tries(count: number, work: () => Promise<void>): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: count }, work));
  return results.filter(({ status }) => status === 'fulfilled').length;
}

it('lets exactly as many tries through as the limit says, however many come at once and to whichever process', async () => {
  const [one, other] = [throttle(), throttle()];
  const { tries: allowed } = limits.log_in_to_email;
  const first = tries(allowed, () => one.count('log_in_to_email', 'ada@example.org'));
  const second = tries(allowed, () => other.count('log_in_to_email', 'ada@example.org'));
  expect((await first) + (await second)).toBe(allowed);
});

it('refuses with the seconds to wait', async () => {
  const { count } = throttle();
  await tries(limits.log_in_to_email.tries, () => count('log_in_to_email', 'late@example.org'));
  const refusal = await count('log_in_to_email', 'late@example.org').catch((error: unknown) =>
    error instanceof RefusedError ? error.refusal : error,
  );
  expect(refusal).toMatchObject({ code: 'too_many_requests', facts: { seconds: expect.any(Number) } });
  expect(refusal).toHaveProperty('facts.seconds', expect.closeTo(limits.log_in_to_email.windowSeconds, -1));
});

it('counts subjects and limits apart, and lets again when the window has passed', async () => {
  const { count } = throttle();
  await tries(limits.password.tries + 1, () => count('password', 'a'));
  await expect(count('password', 'b')).resolves.toBeUndefined();
  await expect(count('verification', 'a')).resolves.toBeUndefined();
  await expect(count('password', 'a')).rejects.toThrow('too_many_requests');
  await owner.database.execute(sql`update identity.rate_limit set expire = 0`);
  await expect(count('password', 'a')).resolves.toBeUndefined();
});

it('a try that is given back does not count', async () => {
  const { count, giveBack } = throttle();
  for (let round = 0; round <= limits.verification.tries; round += 1) {
    await count('verification', 'good');
    await giveBack('verification', 'good');
  }
  await expect(count('verification', 'good')).resolves.toBeUndefined();
});

it('keeps no address that was typed', async () => {
  await throttle().count('log_in_to_email', 'private@example.org');
  const rows = await owner.database.execute<{ key: string }>(sql`select key from identity.rate_limit`);
  expect(rows.map(({ key }) => key).join()).not.toContain('private');
});
