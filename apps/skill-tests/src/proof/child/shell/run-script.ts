import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Printed } from '@assay/item-models/program/ready';
import { BrokenJob } from '../executor';
import { scriptEnv } from './script-env';

const longestMs = 5_000;
const mostCharacters = 20_000;

/** Runs a script by bash in an empty folder that is gone afterwards. What it writes to stderr counts for nothing. */
export async function runScript(text: string): Promise<Printed> {
  const home = await mkdtemp(join(tmpdir(), 'assay-script-'));
  try {
    const script = join(home, '.script');
    await writeFile(script, text);
    return { text: await outputOf(script, home), fault: null };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** @throws BrokenJob when the script does not end: everything that it started is killed */
async function outputOf(script: string, home: string): Promise<string> {
  const work = join(home, 'work');
  // The limit on processor time ends what outlives this process.
  const start = 'ulimit -t 5; mkdir "$1" && cd "$1" && exec bash --norc --noprofile "$0"';
  const child = spawn('bash', ['-c', start, script, work], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
    env: scriptEnv(home),
  });
  let written = '';
  let isOver = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written = `${written}${chunk}`.slice(0, mostCharacters);
  });
  const timer = setTimeout(() => {
    isOver = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, longestMs);
  try {
    await new Promise<void>((resolve, reject) => child.once('close', () => resolve()).once('error', reject));
  } finally {
    clearTimeout(timer);
  }
  if (isOver) throw new BrokenJob('a script does not end');
  return written.replace(/\n+$/, '');
}
