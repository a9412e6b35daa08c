import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupEnd } from '@assay/item-models/git/setup-end';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { executeBatch } from '../../execute-batch';
import { executeInBoth } from '../../execute-in-both';
import type { ProgramJob, ProgramOutputs } from '../../messages';
import { defaultLimits } from '../../sandbox';
import { scratchPlace } from '../../scratch';

describe('scripts of bash and Git', () => {
  it('start from an empty folder, with one author, one date and one branch', async () => {
    const [outcome] = await run([
      'echo here > left.txt; ls',
      'ls; git config user.name; git config --global --list; git init -q; git branch --show-current',
      'git init -q; git commit -q --allow-empty -m one; git log --format=%an,%ad',
    ]);
    expect(outcome).toEqual([
      { text: 'left.txt', fault: null },
      { text: 'main', fault: null },
      { text: 'Ada,Mon Mar 2 09:00:00 2026 +0000', fault: null },
    ]);
  });

  it('find neither settings of this machine nor what one before them has left, and print the same in both surroundings', async () => {
    const home = await mkdtemp(join(tmpdir(), 'assay-shell-'));
    onTestFinished(async () => {
      vi.unstubAllEnvs();
      await rm(home, { recursive: true });
    });
    await writeFile(join(home, '.gitconfig'), '[user]\nname = Eve\n[init]\ndefaultBranch = trunk\n');
    await writeFile(join(home, 'env.sh'), 'echo from the machine\n');
    vi.stubEnv('HOME', home);
    vi.stubEnv('GIT_AUTHOR_NAME', 'Eve');
    vi.stubEnv('BASH_ENV', join(home, 'env.sh'));
    const others = 'ls -d ../../assay-script-* | wc -l';
    const [one, other] = await run([
      'echo gone > left.txt',
      others,
      `git init -q; git commit -q --allow-empty -m one; git log --format=%an; git branch --show-current; env | grep -c '${home}'`,
    ]);
    expect(one).toEqual([
      { text: '', fault: null },
      { text: '1', fault: null },
      { text: 'Ada\nmain\n0', fault: null },
    ]);
    expect(other).toEqual(one);
  });

  it('share a set-up that runs once, each in a copy of its own', async () => {
    const setup = `echo $RANDOM$RANDOM > drawn\n${setupEnd}\n`;
    const [outcome] = await run([`${setup}cat drawn; rm drawn`, `${setup}cat drawn`]);
    expect(outcome?.[0]).toEqual(outcome?.[1]);
    expect(outcome?.[1]).not.toEqual({ text: '', fault: null });
  });

  it('are killed with all that they started when they do not end', async () => {
    // Told from every other process of the machine by how long it sleeps.
    const seconds = `300.${Math.floor(Math.random() * 1e9)}`;
    const begun = run([`sleep ${seconds} & sleep ${seconds}`], { ...defaultLimits, scriptMs: 4000 });
    await vi.waitUntil(() => processesOf(seconds).length > 0, { timeout: 60_000, interval: 100 });
    expect(await begun).toEqual(['broken', 'broken']);
    await vi.waitUntil(() => processesOf(seconds).length === 0, { timeout: 60_000, interval: 100 });
  });

  it('leave nothing behind when their child is killed over them', async () => {
    const marker = `left-${crypto.randomUUID()}`;
    const outcome = outcomeWithin(5000, `touch ${marker}; sleep 15`);
    const path = await vi.waitUntil(() => pathOf(marker), { timeout: 60_000, interval: 100 });
    expect(await outcome).toBe('lost');
    await vi.waitUntil(() => !existsSync(path), { timeout: 60_000, interval: 100 });
  });
});

/** Processes of this machine whose command names a text. */
function processesOf(text: string): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(text));
}

/** Empty for one that has ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code))) return '';
    throw error;
  }
}

async function outcomeWithin(jobMs: number, program: string) {
  const child = { executor: 'shell', surroundings: 'plain' } as const;
  const jobs = [{ id: 'one', programs: [program] }];
  const limits = { ...defaultLimits, jobMs };
  for await (const { outcome } of executeBatch<ProgramJob, ProgramOutputs>(child, jobs, { limits }))
    return outcome.kind;
  return 'none';
}

/** Where a script has written a file, below the folders of all children. */
function pathOf(file: string): string | undefined {
  const children = readdirSync(scratchPlace).filter((name) => name.startsWith('assay-proof-'));
  const scripts = children.flatMap((child) => entriesOf(join(scratchPlace, child)));
  return scripts.map((script) => join(script, 'work', file)).find((path) => existsSync(path));
}

/** None of a folder that another test has removed meanwhile. */
function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** What the scripts printed in each of the two surroundings, or how the job ended. */
async function run(programs: readonly string[], limits = defaultLimits) {
  for await (const executions of executeInBoth('shell', [{ id: 'one', programs }], { limits }))
    return executions.map(({ outcome }) => (outcome.kind === 'done' ? outcome.outputs : outcome.kind));
  return [];
}
