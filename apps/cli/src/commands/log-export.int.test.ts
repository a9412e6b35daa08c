import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLogSeed } from '@assay/local/log-seed';
import { logSigner } from '@assay/services/log/log-key';
import { useMarket } from '@assay/services/testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { type NoteSigner, verifierKeyText } from '@assay/transparency/note-key';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDuck } from '../log/export/duck';
import { appendThreeMonths, manifestIn, monthsAgo, tamperFile, writeManifestIn } from '../testing/exported-log';
import { runCommand } from '../testing/run-command';

const market = useMarket();
const otherMarket = useMarket();
const [first, second, third] = [
  `log-${monthsAgo(2)}.parquet`,
  `log-${monthsAgo(1)}.parquet`,
  `log-${monthsAgo(0)}-through-60.parquet`,
];
let folder: string;
let signer: NoteSigner;
const whole = () => join(folder, 'log-export');

const exportTo = (out: string, ...args: string[]) => runCommand('log', 'export', '--out', out, ...args);
const verify = (of: string, ...args: string[]) => runCommand('log', 'verify', '--export', of, ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-export-'));
  signer = logSigner('https://assay.example', await openLogSeed(join(folder, 'data')));
  await appendThreeMonths(market, signer);
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', market.urls.owner);
  vi.stubEnv('ASSAY_DATA', join(folder, 'data'));
});
afterEach(() => vi.unstubAllEnvs());

describe('assay log export', () => {
  it('writes each month of the sealed log with what vouches for it, which is verified without a database', async () => {
    const { code, out, err } = await exportTo(whole(), '--json');
    const written = [first, second, third];
    expect([code, JSON.parse(out), err]).toEqual([
      0,
      { folder: whole(), sealedThrough: 60, rows: 60, written, kept: [] },
      '',
    ]);
    expect((await readdir(whole())).toSorted()).toEqual([...written, 'manifest.json'].toSorted());
    const { files, verifierKeys } = await manifestIn(whole());
    expect(verifierKeys).toEqual([verifierKeyText(signer)]);
    expect(files).toMatchObject([
      { name: first, month: monthsAgo(2), isComplete: true, from: 1, through: 20, rows: 20 },
      { name: second, month: monthsAgo(1), isComplete: true, from: 21, through: 45, rows: 25 },
      { name: third, month: monthsAgo(0), isComplete: false, from: 46, through: 60, rows: 15 },
    ]);
    const sizes = files.map(({ checkpoint }) => checkpoint.split('\n')[1]);
    expect(sizes).toEqual(['33', '60', '60']);
    vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/nothing');
    const verified = await verify(whole(), '--key', verifierKeyText(signer), '--json');
    const sound = { sealedThrough: 60, verifiedThrough: 60, ok: true, files: 3, rows: 60, trusted: true };
    expect([verified.code, JSON.parse(verified.out)]).toEqual([0, sound]);
    expect(await verify(whole())).toMatchObject({ code: 0, out: expect.stringContaining('as the log was sealed') });
  });

  it('holds what the table holds, in its own terms', async () => {
    const { duck, close } = await openDuck();
    const reader = await duck.runAndReadAll(
      `select position::varchar, event_id, kind, actor::json ->> 'accountId', payload::json ->> 'contractId', epoch_us(recorded_at)::varchar
       from read_parquet('${whole()}/*.parquet') as file order by file.position`,
    );
    close();
    const rows = await market.owner.database.execute(sql`
      select position::text, event_id, kind, actor ->> 'accountId' as actor, payload ->> 'contractId' as contract,
        (extract(epoch from recorded_at) * 1000000)::bigint::text as at
      from log.entry order by log.entry.position`);
    expect(reader.getRows()).toEqual(rows.map((row) => Object.values(row)));
  });

  it('writes the same bytes again elsewhere', async () => {
    const again = join(folder, 'again');
    await exportTo(again);
    for (const name of await readdir(whole()))
      expect(await readFile(join(again, name)), name).toEqual(await readFile(join(whole(), name)));
  });

  it('that was broken off before a month of which a checkpoint vouches with the one before goes on, and is not whole until then', async () => {
    const broken = join(folder, 'broken');
    await cp(whole(), broken, { recursive: true });
    const manifest = await manifestIn(broken);
    await writeManifestIn(broken, { ...manifest, files: manifest.files.slice(0, 1) });
    for (const name of [second, third]) await rm(join(broken, name));
    expect(await verify(broken)).toMatchObject({ code: 1, err: expect.stringContaining('position 21 is missing') });
    const { code, out } = await exportTo(broken, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ written: [second, third], kept: [first] })]);
    expect(await verify(broken)).toMatchObject({ code: 0 });
  });

  it('is verified in a folder whose name is also a pattern', async () => {
    const copy = join(folder, 'log [all]');
    await cp(whole(), copy, { recursive: true });
    expect((await verify(copy)).code).toBe(0);
  });

  it('adds only what is new, leaves what is there, and clears what a run that was killed has left', async () => {
    const grown = join(folder, 'grown');
    await cp(whole(), grown, { recursive: true });
    const inodes = async () => Promise.all([first, second].map(async (name) => (await stat(join(grown, name))).ino));
    const before = await inodes();
    expect(JSON.parse((await exportTo(grown, '--json')).out)).toMatchObject({
      written: [],
      kept: [first, second, third],
    });
    await mkdir(join(grown, '.unfinished-x1'));
    await cp(join(grown, third), join(grown, third.replace('60', '61')));
    const last = await appendEntries(market.owner.database, 5);
    await sealAll(market, signer);
    await appendEntries(market.owner.database, 1);
    const name = third.replace('60', String(last));
    const { code, out } = await exportTo(grown, '--json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ written: [name], kept: [first, second], rows: 65 }),
    ]);
    expect((await readdir(grown)).toSorted()).toEqual([first, second, name, 'manifest.json'].toSorted());
    expect(await inodes()).toEqual(before);
    expect(await verify(grown)).toMatchObject({ code: 0 });
  });

  it('refuses a folder that holds something else, files without their manifest, and an export of another log', async () => {
    const refused = async (out: string, message: string) => {
      const lies = await readdir(out);
      expect(await exportTo(out)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(message) });
      expect(await readdir(out)).toEqual(lies);
    };
    const [foreign, orphaned, other] = ['foreign', 'orphaned', 'other'].map((name) => join(folder, name));
    await mkdir(foreign ?? '');
    await writeFile(join(foreign ?? '', 'thesis.md'), 'Mine.');
    await refused(foreign ?? '', 'thesis.md');
    await cp(whole(), orphaned ?? '', { recursive: true });
    await rm(join(orphaned ?? '', 'manifest.json'));
    await refused(orphaned ?? '', 'no manifest.json');
    await appendEntries(otherMarket.owner.database, 3);
    await sealAll(otherMarket, signer);
    vi.stubEnv('DATABASE_URL', otherMarket.urls.owner);
    await exportTo(other ?? '');
    vi.stubEnv('DATABASE_URL', market.urls.owner);
    await refused(other ?? '', 'another log');
    const tampered = join(folder, 'tampered');
    await cp(whole(), tampered, { recursive: true });
    await tamperFile(tampered, first, `update entry set kind = 'other' where position = 7`);
    await refused(tampered, 'position 7 is altered');
  });

  it('is wrongly used without a folder', async () => {
    expect(await runCommand('log', 'export')).toMatchObject({ code: 2, out: '' });
  });
});

describe('assay log verify --export', () => {
  let copy: string;
  beforeEach(async () => {
    copy = await mkdtemp(join(folder, 'copy-'));
    await cp(whole(), copy, { recursive: true });
  });

  const alien = (position: number) =>
    `insert into entry select ${position}, uuid()::varchar, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at, sha256('x') from entry limit 1`;
  const inOrder = 'create or replace table entry as select * from entry order by position';

  it.each([
    [
      'a payload',
      second,
      30,
      'altered',
      [`update entry set payload = replace(payload, 'EUR', 'USD') where position = 30`],
    ],
    ['how JSON is written', second, 30, 'altered', [`update entry set payload = payload || ' ' where position = 30`]],
    [
      'a microsecond',
      second,
      30,
      'altered',
      [`update entry set recorded_at = recorded_at + interval 1 microsecond where position = 30`],
    ],
    ['a leaf', first, 7, 'altered', [`update entry set leaf_hash = sha256('x') where position = 7`]],
    ['a row that is gone', second, 30, 'missing', [`delete from entry where position = 30`]],
    ['the last row of a month', second, 45, 'missing', [`delete from entry where position = 45`]],
    [
      'a row that is gone, closed up',
      second,
      30,
      'missing',
      [`delete from entry where position = 30`, `update entry set position = position - 1 where position > 30`],
    ],
    [
      'a row between',
      second,
      30,
      'inserted',
      [`update entry set position = position + 1 where position >= 30`, alien(30), inOrder],
    ],
    ['a row behind', first, 21, 'inserted', [alien(21)]],
    ['a row twice', second, 30, 'inserted', [`insert into entry select * from entry where position = 30`, inOrder]],
    [
      'two rows exchanged',
      second,
      25,
      'reordered',
      [`update entry set position = case position when 25 then 30 else 25 end where position in (25, 30)`, inOrder],
    ],
    [
      'rows in another order',
      second,
      21,
      'reordered',
      [`create or replace table entry as select * from entry order by position desc`],
    ],
    [
      'a row moved to the end',
      second,
      25,
      'reordered',
      [`update entry set position = 46 where position = 25`, inOrder],
    ],
  ])('names %s', async (_, name, position, kind, statements) => {
    await tamperFile(copy, name, ...statements);
    const { code, out, err } = await verify(copy, '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({ ok: false, verifiedThrough: position - 1, firstBad: { position, kind, file: name } }),
    ]);
    expect(err).toBe(`${name}: position ${position} is ${kind}.`);
  });

  const found = async (position: number, kind: string, ...args: string[]) => {
    const { code, out } = await verify(copy, '--json', ...args);
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({ ok: false, firstBad: expect.objectContaining({ position, kind }) }),
    ]);
  };

  it('names what was rewritten with its leaves: the signed root is another, from the last that agreed on', async () => {
    const { rowOf, entryOf } = await import('@assay/services/log/export/entry-row');
    const { readParquet } = await import('../log/export/read-parquet');
    for await (const rows of readParquet(join(copy, second))) {
      const row = rows.find(({ position }) => position === 30);
      if (!row) throw new Error('position 30 is there');
      const { leafHash } = rowOf(entryOf({ ...row, kind: 'contract.ended' }));
      await tamperFile(
        copy,
        second,
        `update entry set kind = 'contract.ended', leaf_hash = '${leafHash}' where position = 30`,
      );
    }
    await found(21, 'altered');
  });

  it('names a file that is gone, that is no Parquet, of which a byte is another, and one too many', async () => {
    await rm(join(copy, second));
    await found(21, 'missing');
    await writeFile(join(copy, second), 'PAR1');
    await found(21, 'altered');
    const bytes = await readFile(join(whole(), second));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);
    await writeFile(join(copy, second), bytes);
    await found(21, 'altered');
    await cp(join(whole(), second), join(copy, second));
    await cp(join(whole(), first), join(copy, 'log-2020-01.parquet'));
    await found(61, 'inserted');
  });

  it('names a month that the manifest leaves out, a root and a signature that are others', async () => {
    const manifest = await manifestIn(copy);
    const [one, two, three] = manifest.files;
    if (!one || !two || !three) throw new Error('three files are there');
    await writeManifestIn(copy, { ...manifest, files: [one, three] });
    await found(21, 'missing');
    await writeManifestIn(copy, { ...manifest, files: [one, { ...two, root: three.root }, three] });
    await found(34, 'altered');
    const forged = two.checkpoint.replace('\n60\n', '\n59\n');
    await writeManifestIn(copy, { ...manifest, files: [one, { ...two, checkpoint: forged }, three] });
    await found(21, 'altered');
    await writeManifestIn(copy, manifest);
    await found(1, 'altered', '--key', verifierKeyText(sampleLogSigner()));
  });

  it('refuses a folder that holds no export', async () => {
    expect(await verify(join(folder, 'data'))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no export'),
    });
  });
});

describe('the guide', () => {
  it('shows queries that run as they stand', async () => {
    const guide = await readFile(new URL('../../../docs/research.md', import.meta.url), 'utf8');
    const queries = [...guide.matchAll(/```sql\n(.*?)```/gs)]
      .map(([, query = '']) => query)
      .filter((query) => query.includes("'log-export/"));
    expect(queries).toHaveLength(3);
    const { duck, close } = await openDuck();
    await duck.run(`set file_search_path = '${folder}'`);
    for (const query of queries) {
      const reader = await duck.runAndReadAll(query);
      expect(reader.currentRowCount, query).toBeGreaterThan(0);
    }
    close();
  });
});
