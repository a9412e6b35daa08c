import { createInterface } from 'node:readline';
import type { ProofJob, ProofReply } from '../messages';
import { openDatabase } from './database';
import { runJob } from './run-job';

// The only process that executes question code. It has no network and no environment, reads jobs line by line
// and is killed by its parent when it takes too long.
function send(reply: ProofReply): void {
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}

/** Lines come from our own parent, which writes nothing but jobs. */
function jobOf(line: string): ProofJob {
  return JSON.parse(line) as ProofJob;
}

const { database, runtime } = await openDatabase();
send({ kind: 'started', runtime });
for await (const line of createInterface({ input: process.stdin })) {
  send(await runJob(database, jobOf(line)));
}
process.exit(0);
