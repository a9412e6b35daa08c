import { readFile, truncate, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { inMarketFolder, turnToParquet, type MarketFiles } from '../testing/market-folder';
import { runCommand } from '../testing/run-command';
import { as, sound } from '../testing/sound-market';

const estimate = (folder: string) => runCommand('impact', 'estimate', '--data', folder, '--json');

describe('a Parquet file is refused by file, row and column too', () => {
  it.each([
    ['workers', '* exclude (country)', 'workers.parquet lacks country'],
    ['workers', "* replace ('w1' as worker_id)", 'workers.parquet, row 2, worker_id: "w1" stands there twice.'],
    ['workers', '* replace (row_number() over () as worker_id)', 'projects.csv, row 1, worker_id: "w1" is not in'],
    ['projects', "* replace ('nan'::double as value)", 'projects.parquet, row 1, value: "nan" is no number.'],
    ['projects', "* replace ('inf'::float as value)", 'projects.parquet, row 1, value: "inf" is no number.'],
    ['projects', '* replace ([value] as value)', 'projects.parquet, row 1, value: "[20]" is no number.'],
    ['projects', '* replace (null as value)', 'projects.parquet, row 1, value: an empty cell must hold something.'],
    ['projects', "* replace ({'is': worker_id} as worker_id)", 'projects.parquet, row 1, worker_id: '],
    [
      'projects',
      '* replace (epoch_ms(started_at::timestamptz) as started_at)',
      'projects.parquet, row 1, started_at: "1770076800000" is no time in UTC',
    ],
    [
      'projects',
      '* replace (started_at::timestamptz::timestamp as started_at)',
      'projects.parquet, started_at: its type is a time without zone.',
    ],
    [
      'projects',
      "* replace ('infinity'::timestamptz as started_at)",
      'projects.parquet, row 1, started_at: "infinity" is no time in UTC',
    ],
    ['attempts', "* replace ((passed = 'true')::int as passed)", 'attempts.parquet, row 1, passed: "1" is neither'],
  ])('%s with %s', async (table, select, message) => {
    const { code, out, err } = await inMarketFolder(sound, async (folder) => {
      await turnToParquet(folder, table, select);
      return estimate(folder);
    });
    expect(err).toContain(message);
    expect([code, out]).toEqual([1, '']);
  });

  const beginning = async (path: string, bytes: number) => truncate(path, bytes);
  it.each([
    ['cut off by one byte', async (path: string) => beginning(path, (await readFile(path)).length - 1)],
    ['cut off in the middle', (path: string) => beginning(path, 300)],
    ['damaged', async (path: string) => writeFile(path, (await readFile(path)).fill(255, 4, 40))],
    ['CSV', (path: string) => writeFile(path, sound['workers.csv'])],
  ])('%s', async (_, change) => {
    const { code, out, err } = await inMarketFolder(sound, async (folder) => {
      await change(await turnToParquet(folder, 'workers'));
      return estimate(folder);
    });
    expect([code, out, err]).toEqual([1, '', 'workers.parquet is no Parquet file, or not a whole one.']);
  });
});

describe('what other programs write differently gives the same figures', () => {
  let expected: unknown;
  beforeAll(async () => {
    expected = await figures(sound);
  });

  const figures = async (files: MarketFiles, table?: string) => {
    const { code, out } = await inMarketFolder(files, async (folder) => {
      if (table !== undefined) await turnToParquet(folder, table);
      return estimate(folder);
    });
    expect(code).toBe(0);
    const { snapshot: _, ...rest }: { snapshot: string } = JSON.parse(out);
    return rest;
  };

  it.each([
    ['a byte order mark', as('projects.csv', `\uFEFF${sound['projects.csv']}`)],
    ['CR LF', as('projects.csv', sound['projects.csv'].replaceAll('\n', '\r\n'))],
    ['no last end of line', as('projects.csv', sound['projects.csv'].trimEnd())],
    ['an empty last line', as('projects.csv', `${sound['projects.csv']}\n`)],
    [
      'one more column',
      as('ratings.csv', 'project_id,note,given_at,stars\np1,"a ""b"", c",2026-02-10T00:00:00Z,5.0\n'),
    ],
  ])('%s', async (_, files) => {
    expect(await figures(files)).toEqual(expected);
  });

  it('Parquet', async () => {
    expect(await figures(sound, 'attempts')).toEqual(expected);
  });
});
