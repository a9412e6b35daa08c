import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'assay-simulate-'));
});
afterEach(() => rm(parent, { recursive: true }));

const draw = (out: string, ...more: string[]) =>
  runCommand('impact', 'simulate', '--preset', 'tiny', '--seed', '7', '--out', out, '--json', ...more);

async function filesOf(folder: string) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));
}

describe('assay impact simulate', () => {
  it('writes the same bytes for the same seed, and nothing beside the folder', async () => {
    const [one, other] = [join(parent, 'one'), join(parent, 'other')];
    await mkdir(other);
    expect(await draw(one)).toMatchObject({ code: 0 });
    expect(await draw(other)).toMatchObject({ code: 0 });
    expect(await filesOf(other)).toEqual(await filesOf(one));
    expect((await readdir(parent)).sort()).toEqual(['one', 'other']);
  });

  it('writes what the estimate reads, with the same number of badges', async () => {
    const out = join(parent, 'market');
    const truth: unknown = JSON.parse((await draw(out)).out);
    const read = await runCommand('impact', 'estimate', '--data', out, '--json');
    const found: { events: number } = JSON.parse(read.out);
    expect(found).toMatchObject({ origin: 'simulated' });
    expect(truth).toMatchObject({ realised: { events: found.events } });
  });

  it('writes the bids of a structural market too, and refuses what only planting makes sense of', async () => {
    const out = join(parent, 'market');
    const drawn = await draw(out, '--mode', 'structural');
    expect(JSON.parse(drawn.out)).toMatchObject({ mode: 'structural', planted: { projects: 0 } });
    const read = await runCommand('impact', 'estimate', '--data', out, '--json');
    const { estimates }: { estimates: { id: string }[] } = JSON.parse(read.out);
    expect(estimates.map(({ id }) => id)).toContain('ols.hired_per_bid.event');
    const planted = await draw(join(parent, 'other'), '--mode', 'structural', '--switch', 'growing');
    expect(planted).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--mode reduced') });
  });

  it('shapes the dip as asked, and refuses a shape without the switch', async () => {
    const out = join(parent, 'market');
    const shape = ['--dip-depth', '.5', '--dip-days', '7'];
    expect(await draw(out, ...shape)).toMatchObject({ code: 1, err: expect.stringContaining('--switch dip') });
    expect(await draw(out, '--switch', 'dip', '--dip-depth', '2')).toMatchObject({ code: 2, out: '' });
    expect(await draw(out, '--switch', 'dip', '--dip-days', '0')).toMatchObject({ code: 2, out: '' });
    const drawn = await draw(out, '--switch', 'dip', ...shape);
    expect(JSON.parse(drawn.out)).toMatchObject({ planted: { dip: { depth: 0.5, days: 7 } } });
  });

  it('refuses a folder that holds something, and leaves it as it was', async () => {
    await writeFile(join(parent, 'kept'), 'mine');
    expect(await draw(parent)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('holds something') });
    expect(await filesOf(parent)).toEqual([['kept', 'mine']]);
  });

  it('says which switches there are, and ends with 2 for one that is none as for a seed that is no number', async () => {
    const out = join(parent, 'market');
    expect(await draw(out, '--switch', 'none')).toMatchObject({ code: 2, err: expect.stringContaining('zero-effect') });
    expect(await runCommand('impact', 'simulate', '--preset', 'tiny', '--seed', 'x', '--out', out)).toMatchObject({
      code: 2,
    });
    expect(await readdir(parent)).toEqual([]);
  });
});
