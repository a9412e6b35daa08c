import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logSigner } from '@assay/services/log/log-key';
import { parseCheckpointLine } from '@assay/services/log/checkpoint-line';
import { useMarket } from '@assay/services/testing/fixture';
import { appendEntries } from '@assay/services/testing/log';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealLoop } from './seal';

const market = useMarket();
const signer = logSigner('https://assay.example', randomBytes(32).toString('base64url'));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-seal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const loopWith = (...files: string[]) =>
  sealLoop(
    market.system().database,
    signer,
    files.map((file) => join(folder, file)),
  );
const sizesIn = async (file: string) =>
  (await readFile(join(folder, file), 'utf8')).split('\n').flatMap((line) => {
    const kept = parseCheckpointLine(line);
    return kept ? [Number(kept.note.split('\n')[1])] : [];
  });
const sealedSizes = async () => {
  const rows = await market.owner.database.execute<{ size: number }>(
    sql`select tree_size::float8 as size from log.checkpoint order by tree_size`,
  );
  return rows.map(({ size }) => size);
};

describe('the loop that seals', () => {
  it('goes on at once while entries wait, and keeps every checkpoint in each file, for its owner only', async () => {
    const loop = loopWith('one', 'two');
    expect(await loop.work()).toBe(false);
    await appendEntries(market.owner.database, 1_001);
    expect([await loop.work(), await loop.work()]).toEqual([true, false]);
    expect(await sealedSizes()).toEqual([1_000, 1_001]);
    expect([await sizesIn('one'), await sizesIn('two')]).toEqual([await sealedSizes(), await sealedSizes()]);
    expect((await stat(join(folder, 'one'))).mode & 0o777).toBe(0o600);
  });

  it('that was killed before a checkpoint was written out, or while it was, writes it at the next start', async () => {
    const last = await appendEntries(market.owner.database, 1);
    await loopWith().work();
    await appendFile(join(folder, 'one'), '{"sealedAt":"2026-');
    await loopWith('one').work();
    expect(await sizesIn('one')).toEqual(await sealedSizes());
    expect((await sealedSizes()).at(-1)).toBe(last);
    await loopWith('one').work();
    expect(await sizesIn('one')).toEqual(await sealedSizes());
  });

  it('of a worker that was overtaken looks on, keeps its own copy, and takes over when nobody seals', async () => {
    const [older, newer] = [loopWith('older'), loopWith('newer')];
    await older.work();
    await newer.work();
    const last = await appendEntries(market.owner.database, 1);
    await older.work();
    expect((await sealedSizes()).at(-1)).toBe(last - 1);
    await newer.work();
    await older.work();
    expect(await sizesIn('older')).toEqual(await sealedSizes());

    await appendEntries(market.owner.database, 1);
    await market.owner.database.transaction(async (tx) => {
      await tx.execute(sql`alter table log.entry disable trigger insert_only`);
      await tx.execute(
        sql`update log.entry set recorded_at = now() - interval '1 minute' where position = ${last + 1}`,
      );
      await tx.execute(sql`alter table log.entry enable trigger insert_only`);
    });
    await older.work();
    await older.work();
    expect((await sealedSizes()).at(-1)).toBe(last + 1);
  });

  it('seals nothing while a file knows another log, or a longer one, than the database', async () => {
    const whole = await readFile(join(folder, 'one'), 'utf8');
    const last = await appendEntries(market.owner.database, 1);
    const [line = ''] = whole.split('\n').toReversed().filter(Boolean);
    await writeFile(join(folder, 'longer'), `${line.replace(/\\n\d+\\n/, `\\n${last + 5}\\n`)}\n`);
    await writeFile(join(folder, 'other'), `${line.replace(/\\n\d+\\n/, '\\n7\\n')}\n`);
    await expect(loopWith('longer').work()).rejects.toThrow('know');
    await expect(loopWith('other').work()).rejects.toThrow('another log');
    expect((await sealedSizes()).at(-1)).toBe(last - 1);
    await truncate(join(folder, 'longer'), 0);
    await loopWith('longer').work();
    expect(await sizesIn('longer')).toEqual(await sealedSizes());
  });
});
