import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quote, withDuck } from './duck';
import { readMarket } from './read-market';
import { readSnapshot } from './snapshot';

const files = {
  'workers.csv':
    'worker_id,registered_at,country,field\r\nw1,2026-01-01T00:00:00Z,PH,writing\r\n"w, 2",2026-01-02T00:00:00.250Z,ZZ,"other\nfield"\r\n',
  'projects.csv':
    'value,project_id,worker_id,client_id,field,started_at,note\n12.5,p1,"w, 2",c1,writing,2026-01-03T00:00:00Z,more\n7,p2,w1,c2,writing,2026-01-04T00:00:00Z,\n',
  'payments.csv': 'payment_id,project_id,worker_id,settled_at,amount\ny1,p2,w1,2026-01-05T00:00:00Z,-3.25\n',
  'ratings.csv': 'project_id,given_at,stars\np1,2026-01-05T00:00:00Z,5\n',
  'attempts.csv':
    'attempt_id,worker_id,test_id,field,completed_at,visible_at,score,pass_mark,passed,attempt_no\na1,w1,t1,writing,2026-01-02T00:00:00Z,2026-01-02T01:00:00Z,70,60,true,1\na2,w1,t1,writing,,,,60,false,2\n',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-market-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a market', () => {
  it('is read by column, with ids as codes, empty cells as NaN, and quoted cells as they are', async () => {
    const market = await readMarket(folder);
    expect(market).toMatchObject({
      fields: ['other\nfield', 'writing'],
      countries: ['PH', 'ZZ'],
      workers: { id: ['w1', 'w, 2'], country: Int32Array.of(0, 1), field: Int32Array.of(1, 0) },
      projects: { worker: Int32Array.of(1, 0), client: Int32Array.of(0, 1), value: Float64Array.of(12.5, 7) },
      payments: { project: Int32Array.of(1), amount: Float64Array.of(-3.25) },
      attempts: { completedAt: Float64Array.of(Date.UTC(2026, 0, 2), Number.NaN), passed: Uint8Array.of(1, 0) },
    });
    expect(market.workers.registeredAt[1]).toBe(Date.UTC(2026, 0, 2, 0, 0, 0, 250));
    expect(market.bids).toBeUndefined();
  });

  it('is the same from Parquet, with times of any precision in UTC', async () => {
    const fromCsv = await readMarket(folder);
    await withDuck(async (duck) => {
      for (const name of Object.keys(files)) {
        const to = join(folder, name.replace('.csv', '.parquet'));
        const types = name === 'projects.csv' ? ", types = {'started_at': 'TIMESTAMPTZ'}" : ', all_varchar = true';
        const from = `read_csv(${quote(join(folder, name))}, header = true, delim = ',', quote = '"'${types})`;
        await duck.run(`copy (select * from ${from}) to ${quote(to)} (format parquet)`);
        await rm(join(folder, name));
      }
    });
    expect(await readMarket(folder)).toEqual(fromCsv);
  });
});

describe('what other programs write', () => {
  const readAs = async (changed: Partial<Record<keyof typeof files, string>>) => {
    for (const [name, text] of Object.entries(changed)) await writeFile(join(folder, name), text);
    return readMarket(folder);
  };

  it('may have a column without a name, others that differ by case, and names with commas', async () => {
    const before = await readMarket(folder);
    const after = await readAs({
      'payments.csv':
        '"",Payment_ID,"a, ""b"",\nc",payment_id,project_id,worker_id,settled_at,amount,,Amount\n1,z,x,y1,p2,w1,2026-01-05T00:00:00Z,-3.25,,7\n',
    });
    expect(after).toEqual(before);
  });

  it('may leave out seconds, and write whole numbers and amounts in other ways', async () => {
    const before = await readMarket(folder);
    const after = await readAs({
      'payments.csv': files['payments.csv'].replace('00:00:00Z', '00:00Z').replace('-3.25', '-3.250e0'),
      'attempts.csv': files['attempts.csv'].replace('true,1', 'true,1.0'),
    });
    expect(after).toEqual(before);
  });

  it('may be yen or rupiah beyond 1e9', async () => {
    await writeFile(join(folder, 'payments.csv'), files['payments.csv'].replace('-3.25', '25000000000'));
    expect((await readMarket(folder)).payments.amount).toEqual(Float64Array.of(25e9));
  });

  it.each(['y[1]', 'y*', 'y?', 'country=PH'])('may stand in a folder named %s', async (name) => {
    const [inner, decoy] = [join(folder, name), join(folder, 'y1')];
    for (const to of [inner, decoy]) await mkdir(to);
    for (const [file, text] of Object.entries(files)) {
      await writeFile(join(inner, file), text);
      await writeFile(join(decoy, file), text.replaceAll(',PH,', ',DE,'));
    }
    expect(await readMarket(inner)).toEqual(await readMarket(folder));
  });

  it('as Parquet says how to mend times without zone', async () => {
    await withDuck((duck) => {
      const from = `read_csv(${quote(join(folder, 'ratings.csv'))}, types = {'given_at': 'TIMESTAMP'})`;
      return duck.run(`copy (select * from ${from}) to ${quote(join(folder, 'ratings.parquet'))} (format parquet)`);
    });
    await rm(join(folder, 'ratings.csv'));
    await expect(readMarket(folder)).rejects.toThrow(
      'ratings.parquet, given_at: its type is a time without zone. Write it as a timestamp with time zone',
    );
  });
});

const row = (file: keyof typeof files, from: string, to: string) => [file, files[file].replace(from, to)] as const;

describe('bad input is refused by file, row and column', () => {
  it.each([
    [...row('workers.csv', 'country,field', 'country'), 'workers.csv lacks field'],
    [...row('workers.csv', 'country,field', 'field,field,country'), 'names the column field twice'],
    [
      'ratings.csv',
      'project_id,given_at,stars\r\np1,2026-01-05T00:00:00Z,5\np2,2026-01-05T00:00:00Z,5\r\n',
      'ratings.csv: some lines end with CR LF and others with LF.',
    ],
    [...row('projects.csv', '12.5', '1_000'), 'projects.csv, row 1, value: "1_000" is no number'],
    [...row('projects.csv', '12.5', ' 5 '), 'projects.csv, row 1, value: " 5 " is no number'],
    [...row('payments.csv', '-3.25', '-2e15'), 'payments.csv, row 1, amount: "-2e15" is not between'],
    [...row('attempts.csv', 'true,1', 'true,1.5'), 'attempts.csv, row 1, attempt_no: "1.5" is no whole number'],
    [
      ...row('payments.csv', '05T00:00:00Z', '05T24:00:00Z'),
      'payments.csv, row 1, settled_at: "2026-01-05T24:00:00Z" is no time in UTC',
    ],
    [...row('workers.csv', '"w, 2"', 'w1'), 'workers.csv, row 2, worker_id: "w1" stands there twice.'],
    [...row('projects.csv', ',w1,', ',w9,'), 'projects.csv, row 2, worker_id: "w9" is not in workers.'],
    [...row('projects.csv', '12.5', '0'), 'projects.csv, row 1, value: "0" is not above 0'],
    [
      ...row('projects.csv', '12.5', '1e300'),
      'projects.csv, row 1, value: "1e300" is not above 0 and at most 1000000000',
    ],
    [...row('projects.csv', '12.5', 'NaN'), 'projects.csv, row 1, value: "NaN" is no number'],
    [...row('projects.csv', '12.5', ''), 'projects.csv, row 1, value: an empty cell must hold something'],
    [...row('payments.csv', 'p2', 'p9'), 'payments.csv, row 1, project_id: "p9" is not in projects.'],
    [...row('ratings.csv', ',5', ',6'), 'ratings.csv, row 1, stars: "6" is not between 1 and 5'],
    [
      ...row('payments.csv', '05T00:00:00Z', '05T00:00:00'),
      'payments.csv, row 1, settled_at: "2026-01-05T00:00:00" is no time in UTC',
    ],
    [
      ...row('payments.csv', '2026-01-05', '2026-02-30'),
      'row 1, settled_at: "2026-02-30T00:00:00Z" is no time between',
    ],
    [
      ...row('payments.csv', '2026-01-05', '9026-01-05'),
      'row 1, settled_at: "9026-01-05T00:00:00Z" is no time between',
    ],
    [
      ...row('attempts.csv', '02T01', '01T01'),
      'attempts.csv, row 1, visible_at: "2026-01-01T01:00:00Z" is before completed_at.',
    ],
    [...row('attempts.csv', ',true,', ',yes,'), 'attempts.csv, row 1, passed: "yes" is neither true nor false.'],
    ['ratings.csv', '', 'ratings.csv is empty'],
    ['ratings.csv', 'project_id,given_at,stars\np1,2026-01-05T00:00:00Z\n', 'ratings.csv, line 2:'],
    [
      'ratings.csv',
      Buffer.from('project_id,given_at,stars\np\xff,2026-01-05T00:00:00Z,5\n', 'latin1'),
      'ratings.csv, line 2: the text is not UTF-8.',
    ],
  ])('%s: %j', async (file, content, message) => {
    await writeFile(join(folder, file), content);
    await expect(readMarket(folder)).rejects.toMatchObject({
      name: 'BadInput',
      message: expect.stringContaining(message),
    });
  });

  it('names a file that is not there', async () => {
    await rm(join(folder, 'ratings.csv'));
    await expect(readMarket(folder)).rejects.toThrow('holds neither ratings.csv nor ratings.parquet');
  });
});

describe('the snapshot', () => {
  it('is a hash of the files, and another one once a byte differs', async () => {
    const before = await readSnapshot(folder);
    expect(before).toEqual({ snapshot: expect.stringMatching(/^[\da-f]{64}$/u), origin: 'unknown' });
    await writeFile(join(folder, 'ratings.csv'), `${files['ratings.csv']}p2,2026-01-05T00:00:00Z,4\n`);
    expect((await readSnapshot(folder)).snapshot).not.toBe(before.snapshot);
  });

  it('is what a manifest says', async () => {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ snapshot: '17:ab', origin: 'simulated' }));
    expect(await readSnapshot(folder)).toEqual({ snapshot: '17:ab', origin: 'simulated' });
    await writeFile(join(folder, 'manifest.json'), '{"snapshot": ');
    await expect(readSnapshot(folder)).rejects.toThrow('manifest.json is no JSON');
  });

  it('is refused where a file is not the one that the manifest names', async () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    const hashes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, digest(text)]));
    const declare = (named: Record<string, string>) =>
      writeFile(join(folder, 'manifest.json'), JSON.stringify({ snapshot: 'x', origin: 'real', files: named }));
    await declare({ ...hashes, 'bids.csv': digest('absent') });
    expect(await readSnapshot(folder)).toEqual({ snapshot: 'x', origin: 'real' });
    await declare({ ...hashes, 'ratings.csv': digest('other') });
    await expect(readSnapshot(folder)).rejects.toThrow('ratings.csv is not the file whose hash manifest.json holds.');
    await declare({ 'workers.csv': hashes['workers.csv'] ?? '' });
    await expect(readSnapshot(folder)).rejects.toThrow('attempts.csv is not among the files of manifest.json.');
  });
});
