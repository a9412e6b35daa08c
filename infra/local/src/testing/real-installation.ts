import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProgram, startProgram } from '@assay/testkit/program';
import { onTestFinished } from 'vitest';
import { inheritedEnv, type Settings, workspaceRoot } from '../env';
import { embeddedCluster } from '../database';
import { stopCluster } from '../postgres/cluster';
import { openSecrets } from '../secrets';
import { findPortToStartFrom } from '../start/ports';

const starter = fileURLToPath(new URL('../../start.mjs', import.meta.url));

/** A whole installation as `npm start` runs it, in a folder of its own. */
export type RealInstallation = {
  readonly settings: Settings;
  readonly origin: string;
  /** Starts it and returns when everything is ready. */
  readonly start: () => Promise<void>;
  /** The process that serves the pages now. */
  readonly pages: () => Promise<number>;
  /** Kills the process of the pages, and with the starter everything that it keeps running. */
  readonly kill: (what: 'pages' | 'pages and starter') => Promise<void>;
  /** Returns when the pages say that they are ready. */
  readonly isReady: () => Promise<void>;
};

/** For one test; what runs ends with it. */
export async function realInstallation(args: readonly string[]): Promise<RealInstallation> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'assay-real-'));
  const port = await findPortToStartFrom();
  const origin = `http://localhost:${port}`;
  const settings = {
    dataFolder,
    port,
    databaseUrl: undefined,
    processUrls: undefined,
    publicUrl: undefined,
    host: undefined,
    logCheckpoints: [],
  };
  let running: ChildProcess | undefined;
  onTestFinished(async () => {
    if (running) await endProgram(running, 'SIGTERM');
    await stopCluster(embeddedCluster(settings, await openSecrets(dataFolder)));
    await rm(dataFolder, { recursive: true, force: true });
  });
  const pages = async (): Promise<number> => {
    if (running?.pid === undefined) throw new Error('nothing was started');
    return pagesOf(running.pid);
  };
  return {
    settings,
    origin,
    start: async () => {
      // What says that a test runs would say so to the build and to the programs, too.
      const { NODE_ENV: _, ...env } = inheritedEnv();
      running = startProgram(starter, {
        args,
        env: { ...env, ASSAY_DATA: dataFolder, PORT: String(port) },
        isHeard: true,
      });
      await said(running, 'Assay runs at');
    },
    pages,
    kill: async (what) => {
      process.kill(await pages(), 'SIGKILL');
      if (what === 'pages and starter' && running) await endProgram(running, 'SIGKILL');
    },
    isReady: () => isReady(`${origin}/readyz`),
  };
}

/** Among the processes that the starter started, the one at work in the folder of the pages. */
async function pagesOf(starterPid: number): Promise<number> {
  const text = await readFile(`/proc/${starterPid}/task/${starterPid}/children`, 'utf8');
  for (const pid of text.split(' ').filter(Boolean).map(Number)) {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    if (folder === join(workspaceRoot, 'apps/marketplace')) return pid;
  }
  throw new Error('no process serves pages');
}

function said(child: ChildProcess, words: string): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes(words)) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`the start ended with ${code}: ${output}`)));
  });
}

async function isReady(url: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new Error(`${url} does not become ready`);
    await sleep(200);
  }
}
