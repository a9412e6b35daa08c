import { createInterface } from 'node:readline';
import type { Executor } from '@assay/item-models/tests';
import type { ProofReply } from '../messages';
import type { OpenExecutor } from './executor';

// The only process that executes question code. It has no network and nothing of our environment, reads jobs line by
// line and is killed by its parent when it takes too long.
const executors: Readonly<Record<Executor, () => Promise<OpenExecutor>>> = {
  sql: async () => (await import('./sql/open')).openSql,
  node: async () => (await import('./node/open')).openNode,
  python: async () => (await import('./python/open')).openPython,
  shell: async () => (await import('./shell/open')).openShell,
  typescript: async () => (await import('./typescript/open')).openTypescript,
};

function send(reply: ProofReply<unknown>): void {
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}

function executorOf(name: string | undefined): Executor {
  const known = Object.keys(executors).find((each): each is Executor => each === name);
  if (!known) throw new Error(`there is no executor ${name}`);
  return known;
}

const open = await executors[executorOf(process.argv[2])]();
const { runtime, run } = await open();
send({ kind: 'started', runtime });
for await (const line of createInterface({ input: process.stdin })) send(await run(line));
process.exit(0);
