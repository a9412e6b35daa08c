import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnv } from '../env';
import { BrokenJob } from '../executor';
import { scriptEnv } from './script-env';

const mostCharacters = 20_000;

/**
 * What a script prints that runs in `work` below the folder, which is its home.
 *
 * @throws BrokenJob when the script does not end: everything that it started is killed
 */
export async function runBash(script: string, home: string): Promise<string> {
  // The limit on processor time ends what outlives this process.
  const start = 'ulimit -t 5; exec bash --norc --noprofile -c "$0"';
  const child = spawn('bash', ['-c', start, script], {
    cwd: join(home, 'work'),
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
  }, Number(childEnv()['SCRIPT_MS']));
  try {
    await new Promise<void>((resolve, reject) => child.once('close', () => resolve()).once('error', reject));
  } finally {
    clearTimeout(timer);
  }
  if (isOver) throw new BrokenJob('a script does not end');
  return written.replace(/\n+$/, '');
}
