import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-coverage-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('assay impact coverage', () => {
  it('writes the same page whatever the number of threads, which may be more than markets', async () => {
    const pageOf = async (threads: string) => {
      const out = join(folder, `${threads}.md`);
      const options = ['--seed', '1', '--replications', '2', '--only', 'dip', '--threads', threads, '--out', out];
      expect(await runCommand('impact', 'coverage', ...options)).toMatchObject({ code: 0, out: '' });
      return readFile(out, 'utf8');
    };
    const alone = await pageOf('1');
    expect(alone).toContain('| dip | `ppml.projects.event` | 2 |');
    expect(await pageOf('3')).toBe(alone);
  });

  it('names the kinds of markets where it is asked for one that is none', async () => {
    const asked = await runCommand('impact', 'coverage', '--only', 'dips');
    expect(asked).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('There are: planted; zero effect; dip;'),
    });
  });
});
