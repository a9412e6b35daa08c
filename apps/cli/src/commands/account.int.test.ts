import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAccount } from '@assay/services/account/close';
import { chooseLanguage } from '@assay/services/account/choose-language';
import { personErase } from '@assay/services/account/erase/destroy-key';
import { postJob } from '@assay/services/job/post';
import { logAppend } from '@assay/services/log/append';
import { confirmedAccount, logInAs, password } from '@assay/services/testing/account';
import { deliveryOf } from '@assay/services/testing/delivery';
import { jobForm, useMarket } from '@assay/services/testing/fixture';
import { sampleMasterKey, samplePersonKey } from '@assay/services/testing/log';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const market = useMarket();
const append = () => deliveryOf(market).settle([logAppend(['account.closed'], sampleMasterKey), personErase]);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-account-'));
  await writeFile(join(folder, 'person-key'), samplePersonKey);
});
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', market.urls.owner);
  vi.stubEnv('ASSAY_DATA', folder);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

it('assay account export writes one file, whole and for its owner alone; a name that is taken or unknown is refused', async () => {
  await confirmedAccount(market, 'ada@example.org');
  await chooseLanguage(await logInAs(market, 'ada@example.org'), { locale: 'de' });
  await append();
  const out = join(folder, 'ada.zip');
  expect(await runCommand('account', 'export', 'ada@example.org', '--out', out)).toMatchObject({ code: 0, err: '' });
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  expect(await runCommand('account', 'export', 'ada@example.org', '--out', out)).toMatchObject({ code: 1 });
  const nobody = join(folder, 'nobody.zip');
  expect(await runCommand('account', 'export', 'nobody@example.org', '--out', nobody)).toMatchObject({
    code: 1,
    err: 'Nobody has an account with this address.',
  });
  expect(existsSync(nobody)).toBe(false);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('assay account erase-again erases whom a backup brought back, and names those on whom others count', async () => {
  await confirmedAccount(market, 'gone@example.org');
  const gone = await logInAs(market, 'gone@example.org');
  await closeAccount(gone, { password });
  await append();
  const erased = (await runCommand('account', 'erased')).out;
  expect(erased).toBe(gone.actor.accountId);

  const back = await market.member('Back Again');
  const busy = await market.member('Busy Client');
  await postJob(market.as(busy), jobForm());
  const list = join(folder, 'erased.txt');
  await writeFile(list, `${erased}\n${back}\n${busy}\n01900000-0000-7000-8000-0000000000aa\n`);
  const again = await runCommand('account', 'erase-again', list, '--json');
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining(busy) });
  expect(JSON.parse(again.out)).toEqual({ erased: [back], open: [busy] });
  const [row] = await market.owner.database.execute(
    sql`select state, display_name as name, country from identity.account where id = ${back}`,
  );
  expect(row).toEqual({ state: 'closed', name: 'Closed account', country: 'ZZ' });
  const events = await market.owner.database.execute(
    sql`select distinct actor from log.outbox where kind = 'account.closed' and payload ->> 'accountId' = ${back}`,
  );
  expect(events).toEqual([{ actor: { type: 'system', job: 'account erase-again' } }]);
  await writeFile(list, 'Ada Lovelace');
  expect(await runCommand('account', 'erase-again', list)).toMatchObject({
    code: 1,
    err: expect.stringContaining('list of ids'),
  });
});
