import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId } from '@assay/domain/kernel/id';
import { quotePath, withDuck } from '@assay/impact/read/duck';
import { readMarket } from '@assay/impact/read/read-market';
import { commandLine } from '@assay/local/command-line';
import { showBadge } from '@assay/services/badge/show';
import { inTransaction } from '@assay/services/kernel/transaction';
import { recordEvent } from '@assay/services/kernel/record-event';
import { makePersonKey, masterKeyOf } from '@assay/services/log/personal/master-key';
import { useBadges } from '@assay/services/testing/badge';
import { useMarket } from '@assay/services/testing/fixture';
import { sampleLogSigner, samplePersonKey, sealAll } from '@assay/services/testing/log';
import { relayToLog } from '@assay/services/testing/market-history';
import { sitTest } from '@assay/services/testing/sit-test';
import { liveThroughEverything } from '@assay/services/testing/whole-market';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const market = useMarket();
const badges = useBadges(market);
const signer = sampleLogSigner();
let folder: string;
const exported = () => join(folder, 'csv');

const exportTo = (out: string, ...args: string[]) => runCommand('research', 'export', '--out', out, ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-research-'));
  await writeFile(join(folder, 'person-key'), samplePersonKey);
  await liveThroughEverything(market, badges);
  for (let index = 0; index < 10; index += 1) {
    const shows = await market.member('Swede', 'SE');
    await showBadge(market.as(shows), { badgeId: await badges.award(shows, await sitTest(market, shows, true)) });
  }
  await relayToLog(market);
  await sealAll(market, signer);
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', market.urls.owner);
  vi.stubEnv('ASSAY_DATA', folder);
});
afterEach(() => vi.unstubAllEnvs());

/** What the tables say of the same market, without the log. */
async function toldByTables() {
  const [row] = await market.owner.database.execute<Record<string, number>>(sql`
    with worker as (
      select id from market.profile union select account_id from assessment.attempt
      union select freelancer_id from market.bid union select freelancer_id from market.contract
    )
    select
      (select count(*) from worker)::int as workers,
      (select count(*) from market.contract)::int as projects,
      -- Hired while a euro was 1.25 dollars.
      (select sum(round(amount_minor / case currency when 'USD' then 1.25 else 1 end)) from market.contract)::int as value,
      (select count(*) from market.milestone where state = 'released')::int as payments,
      (select sum(amount_minor) from market.milestone where state = 'released')::int as amount,
      (select count(*) from market.review r join market.contract c on c.id = r.contract_id and c.client_id = r.author_id)::int as ratings,
      (select count(*) from assessment.attempt)::int as attempts,
      (select count(*) from assessment.attempt where passed)::int as passed,
      (select count(*) from assessment.attempt where state = 'graded')::int as completed,
      (select count(*) from credential.badge b join assessment.attempt a on a.id = b.attempt_id where b.state = 'shown')::int as visible,
      (select count(*) from market.bid)::int as bids,
      (select count(*) from market.contract)::int as deliveries,
      (select count(*) from market.milestone m where exists (select from market.submission where milestone_id = m.id)
        and position = (select max(position) from market.milestone where contract_id = m.contract_id))::int as delivered`);
  return row;
}

async function toldByFiles(data: string) {
  const { workers, projects, payments, ratings, attempts, bids, deliveries } = await readMarket(data);
  const minor = (amounts: Float64Array) => Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100);
  return {
    workers: workers.id.length,
    projects: projects.id.length,
    value: minor(projects.value),
    payments: payments.amount.length,
    amount: minor(payments.amount),
    ratings: ratings.stars.length,
    attempts: attempts.worker.length,
    passed: attempts.passed.filter((flag) => flag === 1).length,
    completed: attempts.completedAt.filter((at) => !Number.isNaN(at)).length,
    visible: attempts.visibleAt.filter((at) => !Number.isNaN(at)).length,
    bids: bids?.job.length,
    deliveries: deliveries?.project.length,
    delivered: deliveries?.submittedAt.filter((at) => !Number.isNaN(at)).length,
  };
}

it('holds what the tables hold, in counts and sums, and is read by assay impact estimate without a word', async () => {
  const { code, out, err } = await exportTo(exported(), '--json');
  expect([code, err]).toEqual([0, '']);
  const told = await toldByTables();
  expect(Object.values(told ?? {}).filter((count) => count === 0)).toEqual([]);
  expect(await toldByFiles(exported())).toEqual(told);
  const { snapshot, counts } = JSON.parse(await readFile(join(exported(), 'manifest.json'), 'utf8'));
  expect(JSON.parse(out)).toMatchObject({ folder: exported(), format: 'csv', snapshot, origin: 'real', counts });
  expect(counts).toMatchObject({ workers: told?.['workers'], deliveries: told?.['deliveries'] });
  const estimated = await runCommand('impact', 'estimate', '--data', exported(), '--json');
  expect([estimated.code, estimated.err]).toEqual([0, '']);
  expect(JSON.parse(estimated.out)).toMatchObject({ snapshot: JSON.stringify(snapshot), origin: 'real', events: 10 });
});

it('writes the same bytes again, and the same rows as Parquet', async () => {
  // The name of a folder is no pattern.
  const [again, parquet, twice] = ['again', 'parquet', 'twice [2*?]'].map((name) => join(folder, name));
  if (!again || !parquet || !twice) throw new Error('three folders are named');
  await exportTo(again);
  for (const name of await readdir(exported()))
    expect(await readFile(join(again, name)), name).toEqual(await readFile(join(exported(), name)));
  for (const out of [parquet, twice])
    expect(await exportTo(out, '--format', 'parquet')).toMatchObject({ code: 0, err: '' });
  expect(await readdir(parquet)).toContain('workers.parquet');
  for (const name of await readdir(parquet))
    expect(await readFile(join(twice, name)), name).toEqual(await readFile(join(parquet, name)));
  expect(await readMarket(parquet)).toEqual(await readMarket(exported()));
});

it('is opened by DuckDB with no word about columns, the same rows as CSV and as Parquet, and answers what the guide asks', async () => {
  const guide = await readFile(new URL('../../../docs/research.md', import.meta.url), 'utf8');
  const queries = [...guide.matchAll(/```sql\n(.*?)```/gs)].map(([, query = '']) => query);
  const asked = queries.filter((query) => query.includes("'research/"));
  expect(asked).toHaveLength(1);
  const { counts } = JSON.parse(await readFile(join(exported(), 'manifest.json'), 'utf8'));
  const opened = await withDuck(async (duck) => {
    const rowsOf = async (query: string) => (await duck.runAndReadAll(query)).getRowsJson();
    for (const query of asked)
      expect(await rowsOf(query.replaceAll("'research/", `'${exported()}/`)), query).not.toEqual([]);
    const tables = [];
    for (const table of Object.keys(counts)) {
      const csv = `from read_csv(${quotePath(join(exported(), `${table}.csv`))})`;
      const parquet = `from read_parquet(${quotePath(join(folder, 'parquet', `${table}.parquet`))})`;
      const [rows] = await rowsOf(`select count(*)::int ${csv}`);
      const [others] = await rowsOf(`select count(*)::int from (select * ${csv} except all select * ${parquet})`);
      const columns = await rowsOf(`describe select * ${csv}`);
      const times = columns.filter(([name]) => String(name).endsWith('_at')).map(([, type]) => type);
      tables.push({ table, rows: rows?.[0], others: others?.[0], times: [...new Set(times)] });
    }
    return tables;
  });
  for (const { table, rows, others, times } of opened)
    expect([table, rows, others, times]).toEqual([table, counts[table], 0, ['TIMESTAMP WITH TIME ZONE']]);
  expect(opened).toHaveLength(7);
});

it('names nobody, and shows a country and a field only where ten workers share them', async () => {
  const files = await Promise.all((await readdir(exported())).map((name) => readFile(join(exported(), name), 'utf8')));
  const ids = await market.owner.database.execute<{ id: string }>(
    sql`select id from identity.account union select id from market.contract union select id from market.bid union select id from market.job`,
  );
  expect(ids.filter(({ id }) => files.some((text) => text.includes(id)))).toEqual([]);
  const { workers, countries, fields } = await readMarket(exported());
  const pairs = Array.from(
    workers.id,
    (_, row) => `${countries[workers.country[row] ?? -1]} ${fields[workers.field[row] ?? -1]}`,
  );
  const sizes = [...new Set(pairs)].map((pair) => pairs.filter((other) => other === pair).length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  expect(new Set(pairs)).toContain('SE other');
});

it('tells of a person whose key does not open as of one of whom nothing is known', async () => {
  const [swede] = await market.owner.database.execute<{ id: AccountId }>(
    sql`select id from identity.account a where country = 'SE' and exists (select from identity.person_key where account_id = a.id)`,
  );
  if (!swede) throw new Error('ten Swedes registered');
  const { wrapped } = makePersonKey(masterKeyOf(randomBytes(32).toString('base64url')), swede.id);
  const hex = Buffer.from(wrapped).toString('hex');
  await market.owner.database.execute(
    sql`update identity.person_key set wrapped = decode(${hex}, 'hex') where account_id = ${swede.id}`,
  );
  const out = join(folder, 'lost-key');
  expect(await exportTo(out)).toMatchObject({ code: 0, err: '' });
  expect((await readMarket(out)).workers.id).toEqual((await readMarket(exported())).workers.id);
});

it('tells of a person who was erased under the same pseudonym, without country and field', async () => {
  const before = await readMarket(exported());
  await market.owner.database.execute(
    sql`delete from identity.person_key where account_id in (select id from identity.account where country = 'SE')`,
  );
  const out = join(folder, 'erased');
  await exportTo(out);
  const after = await readMarket(out);
  expect(after.workers.id).toEqual(before.workers.id);
  expect(after.attempts).toEqual({ ...before.attempts });
  expect([before.countries.includes('SE'), after.countries.includes('SE')]).toEqual([true, false]);
});

it('writes nothing of a log that tells of a contract but not of its start, and names the position and the dead letter', async () => {
  const worth = {
    amountMinor: '100',
    currency: 'EUR',
    referenceMinor: '100',
    referenceCurrency: 'EUR',
    rate: '1',
    rateDate: '2026-01-02',
  };
  const [contractId, freelancerId] = [randomUUID(), randomUUID()];
  await inTransaction(market.system(), (unit) =>
    recordEvent(unit, 'payment.settled', {
      changes: [],
      payload: {
        paymentId: randomUUID(),
        milestoneId: randomUUID(),
        contractId,
        freelancerId,
        gross: worth,
        net: worth,
      },
    }),
  );
  await relayToLog(market);
  await sealAll(market, signer);
  const letter = randomUUID();
  await market.owner.database.execute(sql`
    insert into log.dead_letter (id, consumer, event_id, error, attempts, state)
    values (${letter}, 'log.append', gen_random_uuid(), 'refused', 5, 'open')`);
  const out = join(folder, 'gap');
  const { code, err } = await exportTo(out);
  expect([code, existsSync(out)]).toEqual([1, false]);
  expect(err).toMatch(/whose start it does not hold, at position \d+\. /u);
  expect(err).toContain(letter);
  expect([contractId, freelancerId].filter((id) => err.includes(id))).toEqual([]);
});

it('tells at an earlier position what it told when that was the last, and nothing of what is not sealed yet', async () => {
  const { snapshot } = JSON.parse(await readFile(join(folder, 'erased', 'manifest.json'), 'utf8'));
  const out = join(folder, 'earlier');
  expect(await exportTo(out)).toMatchObject({ code: 1 });
  expect(await exportTo(out, '--at', String(snapshot.position))).toMatchObject({ code: 0, err: '' });
  for (const name of await readdir(out))
    expect(await readFile(join(out, name)), name).toEqual(await readFile(join(folder, 'erased', name)));
  const later = join(folder, 'later');
  expect(await exportTo(later, '--at', '1000000')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/sealed through position \d+, not 1000000 yet/u),
  });
  expect(await exportTo(later, '--at', '0')).toMatchObject({ code: 2, out: '' });
  expect(existsSync(later)).toBe(false);
});

it('reads beside a running market without waiting for the changes that are under way in it', async () => {
  const running = { pid: process.ppid, command: await commandLine(process.ppid), url: 'http://localhost' };
  await writeFile(join(folder, 'running.json'), JSON.stringify(running));
  const { snapshot } = JSON.parse(await readFile(join(folder, 'erased', 'manifest.json'), 'utf8'));
  await market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`lock table market.bid, log.outbox in row exclusive mode`);
    const { code, err } = await exportTo(join(folder, 'beside'), '--at', String(snapshot.position));
    expect([code, err]).toEqual([0, '']);
  });
  await rm(join(folder, 'running.json'));
});

it('leaves nothing half-written: not in a folder that holds something, not of a log that is not as it was sealed', async () => {
  const taken = join(folder, 'taken');
  await mkdir(taken);
  await writeFile(join(taken, 'thesis.md'), 'Mine.');
  expect(await exportTo(taken)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('holds something') });
  expect(await readdir(taken)).toEqual(['thesis.md']);
  await market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`alter table log.entry disable trigger insert_only`);
    await tx.execute(
      sql`update log.entry set kind = 'bid.hired' where position = (select min(position) from log.entry where kind = 'bid.shortlisted')`,
    );
    await tx.execute(sql`alter table log.entry enable trigger insert_only`);
  });
  const beside = await readdir(folder);
  const out = join(folder, 'tampered');
  expect(await exportTo(out)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not as it was sealed') });
  expect([existsSync(out), await readdir(folder)]).toEqual([false, beside]);
});

it('is wrongly used without a folder, or with a format that there is not', async () => {
  expect(await runCommand('research', 'export')).toMatchObject({ code: 2, out: '' });
  expect(await exportTo(join(folder, 'never'), '--format', 'xlsx')).toMatchObject({ code: 2, out: '' });
});
