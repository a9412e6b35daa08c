import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inMarketFolder, type MarketFiles } from '../testing/market-folder';
import { runCommand } from '../testing/run-command';
import { as, headerOf, instead, sound, type MarketFile } from '../testing/sound-market';

const estimate = (folder: string) => runCommand('impact', 'estimate', '--data', folder, '--json');

const inBytes = (name: MarketFile, from: string, to: string) =>
  as(name, Buffer.from(sound[name].replace(from, to), 'latin1'));

const refused: readonly (readonly [what: string, files: MarketFiles, message: string])[] = [
  // The file as a whole.
  ['an empty file', as('workers.csv', ''), 'workers.csv is empty: without rows it still has a header.'],
  ['a byte order mark alone', as('bids.csv', '\uFEFF'), 'bids.csv, line 1: there is no header.'],
  ['an empty line first', as('ratings.csv', `\n${sound['ratings.csv']}`), 'ratings.csv, line 1: there is no header.'],
  [
    'UTF-16',
    as('workers.csv', Buffer.from(`\uFEFF${sound['workers.csv']}`, 'utf16le')),
    'workers.csv, line 1: the text is not UTF-8.',
  ],
  ['Latin-1 in a header', inBytes('workers.csv', 'field\n', 'f\xFC\n'), 'workers.csv, line 1: the text is not UTF-8.'],
  ['Latin-1 in a cell', inBytes('workers.csv', 'w2,', 'w\xFC,'), 'workers.csv, line 3: the text is not UTF-8.'],
  [
    'lines that end with CR',
    as('workers.csv', sound['workers.csv'].replaceAll('\n', '\r')),
    'workers.csv: its lines end with CR alone. Write it with LF, or with CR LF.',
  ],
  [
    'two ends of lines',
    instead('projects.csv', ',20\n', ',20\r\n'),
    'projects.csv: some lines end with CR LF and others with LF. Write it with one kind of line end.',
  ],
  [
    'semicolons',
    as('ratings.csv', sound['ratings.csv'].replaceAll(',', ';')),
    'ratings.csv lacks project_id, given_at, stars: its header reads project_id;given_at;stars.',
  ],
  [
    'a column that is missing',
    instead('workers.csv', ',country', ''),
    'workers.csv lacks country: its header reads worker_id, registered_at, field.',
  ],
  [
    'a column of another case',
    instead('workers.csv', ',country', ',Country'),
    'workers.csv lacks country: its header reads worker_id, registered_at, Country, field.',
  ],
  ['a column that is there twice', instead('workers.csv', 'field\n', 'field,field\n'), 'names the column field twice'],
  ['a quote in the header', instead('workers.csv', 'field\n', '"field\n'), 'workers.csv, line 1: a quote begins there'],
  ['a quote that does not end', instead('workers.csv', 'w2,', '"w2,'), 'workers.csv, line 3: Value with unterminated'],
  ['a cell too many', instead('ratings.csv', ',5', ',5,5'), 'ratings.csv, line 2: Expected Number of Columns: 3'],
  ['a cell too few', instead('ratings.csv', ',5', ''), 'ratings.csv, line 2: Expected Number of Columns: 3 Found: 2.'],
  // Ids.
  [
    'a project of nobody',
    instead('projects.csv', 'p3,w2', 'p3,w9'),
    'projects.csv, row 3, worker_id: "w9" is not in workers.',
  ],
  [
    'an attempt of nobody',
    instead('attempts.csv', 'a2,w2', 'a2,w9'),
    'attempts.csv, row 2, worker_id: "w9" is not in workers.',
  ],
  [
    'a payment of no project',
    instead('payments.csv', 'p1', 'p9'),
    'payments.csv, row 1, project_id: "p9" is not in projects.',
  ],
  [
    'a payment to nobody',
    instead('payments.csv', 'w1', 'w9'),
    'payments.csv, row 1, worker_id: "w9" is not in workers.',
  ],
  [
    'a rating of no project',
    instead('ratings.csv', 'p1', 'p9'),
    'ratings.csv, row 1, project_id: "p9" is not in projects.',
  ],
  ['a bid of nobody', instead('bids.csv', 'w1', 'w9'), 'bids.csv, row 1, worker_id: "w9" is not in workers.'],
  [
    'a delivery of no project',
    instead('deliveries.csv', 'p1', 'p9'),
    'deliveries.csv, row 1, project_id: "p9" is not in projects.',
  ],
  [
    'projects, but no workers',
    as('workers.csv', headerOf('workers.csv')),
    'projects.csv, row 1, worker_id: "w1" is not in workers.',
  ],
  ['a worker twice', instead('workers.csv', 'w2', 'w1'), 'workers.csv, row 2, worker_id: "w1" stands there twice.'],
  ['a project twice', instead('projects.csv', 'p3', 'p1'), 'projects.csv, row 3, project_id: "p1" stands there twice.'],
  ['an attempt twice', instead('attempts.csv', 'a2', 'a1'), 'attempts.csv, row 2, attempt_id: "a1" stands there twice'],
  [
    'a rating twice',
    as('ratings.csv', `${sound['ratings.csv']}p1,2026-02-11T00:00:00Z,4\n`),
    'ratings.csv, row 2, project_id: "p1" stands there twice.',
  ],
  ['an id of spaces more', instead('projects.csv', 'p3,w2', 'p3, w2'), 'row 3, worker_id: " w2" is not in workers.'],
  [
    'an id of many letters',
    instead('projects.csv', 'p3,w2', `p3,${'w'.repeat(5_000)}`),
    `projects.csv, row 3, worker_id: "${'w'.repeat(80)}…" is not in workers.`,
  ],
  // Times.
  ...[
    ['no zone', '2026-02-03T00:00:00', 'no time in UTC'],
    ['another zone', '2026-02-03T00:00:00+01:00', 'no time in UTC'],
    ['a blank', '2026-02-03 00:00:00Z', 'no time in UTC'],
    ['a date alone', '2026-02-03', 'no time in UTC'],
    ['the order of another country', '02/03/2026', 'no time in UTC'],
    ['seconds since 1970', '1770076800', 'no time in UTC'],
    ['a leap second', '2026-02-03T23:59:60Z', 'no time in UTC'],
    ['a day that there is not', '2026-02-29T00:00:00Z', 'no time between 1990 and 2100'],
    ['the year 1', '0001-02-03T00:00:00Z', 'no time between 1990 and 2100'],
    ['the year 9999', '9999-02-03T00:00:00Z', 'no time between 1990 and 2100'],
  ].map(
    ([what = '', time = '', reason = '']) =>
      [
        `a time with ${what}`,
        instead('projects.csv', '2026-02-03T00:00:00Z', time),
        `projects.csv, row 1, started_at: "${time}" is ${reason}`,
      ] as const,
  ),
  [
    'a badge before its attempt',
    instead('attempts.csv', '2026-02-11', '2026-02-09'),
    'attempts.csv, row 2, visible_at: "2026-02-09T00:00:00Z" is before completed_at.',
  ],
  [
    'a badge of no attempt',
    instead('attempts.csv', '2026-02-10T00:00:00Z,2026-02-11', ',2026-02-11'),
    'attempts.csv, row 2, visible_at: "2026-02-11T00:00:00Z" is the time of a badge whose attempt was not completed.',
  ],
  // Numbers.
  ...[
    'NaN',
    'Infinity',
    '1e400',
    '9'.repeat(70) + 'e9',
    '0x10',
    '1 000',
    "1'000",
    '"1,000"',
    '"20,5"',
    '$20',
    'NULL',
  ].map(
    (value) =>
      [
        `a value of ${value.slice(0, 10)}`,
        instead('projects.csv', ',20\n', `,${value}\n`),
        `projects.csv, row 1, value: "${value.replaceAll('"', '')}" is no`,
      ] as const,
  ),
  ['a value of nothing', instead('projects.csv', ',20\n', ',\n'), 'row 1, value: an empty cell must hold something.'],
  ...['0', '-5', '1e-400', '1e16'].map(
    (value) =>
      [
        `a value of ${value}`,
        instead('projects.csv', ',20\n', `,${value}\n`),
        `projects.csv, row 1, value: "${value}" is not above 0 and at most 1000000000000000.`,
      ] as const,
  ),
  ['too many stars', instead('ratings.csv', ',5', ',5.5'), 'ratings.csv, row 1, stars: "5.5" is not between 1 and 5.'],
  [
    'a score beyond all tests',
    instead('attempts.csv', ',70,60', ',1e9,60'),
    'attempts.csv, row 1, score: "1e9" is not between -1000000 and 1000000.',
  ],
  [
    'another word for true',
    instead('attempts.csv', 'true', 'TRUE'),
    'attempts.csv, row 1, passed: "TRUE" is neither true nor false.',
  ],
  [
    'the attempt before the first',
    instead('attempts.csv', 'true,1', 'true,0'),
    'attempts.csv, row 1, attempt_no: "0" is not between 1 and 1000000.',
  ],
  // The manifest.
  ['a manifest of no JSON', { ...sound, 'manifest.json': '' }, 'manifest.json is no JSON.'],
  ['no snapshot', { ...sound, 'manifest.json': '{"origin": "real"}' }, 'manifest.json names no snapshot.'],
  ['a false one', { ...sound, 'manifest.json': '{"snapshot": false}' }, 'manifest.json names no snapshot.'],
  ['no origin', { ...sound, 'manifest.json': '{"snapshot": "1"}' }, 'origin is neither real nor simulated.'],
  [
    'the hash of another file',
    {
      ...sound,
      'manifest.json': JSON.stringify({
        snapshot: '1',
        origin: 'real',
        files: Object.fromEntries(Object.keys(sound).map((name) => [name, '00'])),
      }),
    },
    'attempts.csv is not the file whose hash manifest.json holds.',
  ],
];

describe('assay impact estimate prints nothing but what is wrong, where it is', () => {
  it.each(refused)('%s', async (_, files, message) => {
    const { code, out, err } = await inMarketFolder(files, estimate);
    expect(err).toContain(message);
    expect([code, out, err.includes('\n')]).toEqual([1, '', false]);
  });

  it.each([
    ['no folder', async (folder: string) => rm(folder, { recursive: true }), 'There is no folder'],
    ['a table that is missing', (folder: string) => rm(join(folder, 'ratings.csv')), 'holds neither ratings.csv nor'],
    [
      'a folder in the place of a table',
      async (folder: string) => {
        await rm(join(folder, 'bids.csv'));
        await mkdir(join(folder, 'bids.csv'));
      },
      'bids.csv is no file.',
    ],
    [
      'one in that of the manifest',
      (folder: string) => mkdir(join(folder, 'manifest.json')),
      'manifest.json is no file',
    ],
  ])('%s', async (_, change, message) => {
    const { code, out, err } = await inMarketFolder(sound, async (folder) => {
      await change(folder);
      const found = await estimate(folder);
      await mkdir(folder, { recursive: true });
      return found;
    });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });

  it('also as a process of its own', async () => {
    const entry = fileURLToPath(new URL('../../bin/assay.mjs', import.meta.url));
    const ended = await inMarketFolder(instead('ratings.csv', ',5', ',6'), async (folder) =>
      spawnSync(process.execPath, [entry, 'impact', 'estimate', '--data', folder, '--json'], { encoding: 'utf8' }),
    );
    expect(ended).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'ratings.csv, row 1, stars: "6" is not between 1 and 5.\n',
    });
  });
});
