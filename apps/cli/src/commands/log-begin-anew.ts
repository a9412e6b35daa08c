import { randomUUID } from 'node:crypto';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly yes?: true; readonly json?: true };

/** After an older backup was restored: the log goes on under a new key instead of forking under the old one. */
export function addLogBeginAnew(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('begin-anew')
    .description('seal under a new key, after an older backup was restored; only while nothing runs')
    .option('--yes', 'put the old key and the checkpoint files aside')
    .option('--json', 'print one JSON document')
    .action(async ({ yes, json }: Options) => {
      const aside = await beginAnew(yes === true);
      if (json) return console.log(JSON.stringify({ aside }));
      console.log(['Put aside; keep them, they prove what was sealed before:', ...aside, ...next].join('\n'));
    });
}

const next = [
  'The next start of the worker seals under a new key, which /log/key lists last. Tell those who keep checkpoints that the',
  'log was restored, from when, and that what was sealed after that is no longer in it.',
];

async function beginAnew(isConfirmed: boolean): Promise<readonly string[]> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { putLogAside } = await import('@assay/local/log-anew');
  const { runningAt } = await import('@assay/local/start/claim');
  const { beginVerificationAnew } = await import('@assay/services/log/verify/begin-anew');
  const settings = readSettings();
  const running = await runningAt(settings.dataFolder);
  if (running !== undefined) throw new Refusal(`This installation runs at ${running}. Stop it first.`);
  const faults = await withInstallation(settings, async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    const ctx = { database, actor: { type: 'system', job: 'log begin-anew' }, requestId: randomUUID() } as const;
    try {
      const found = await faultsOf(ctx, settings.logCheckpoints);
      if (found.length > 0 && isConfirmed) await beginVerificationAnew(ctx);
      return found;
    } finally {
      await close();
    }
  });
  if (faults.length === 0) {
    throw new Refusal(
      'The log and its checkpoint files agree: sealing goes on where it was, and nothing is to be done.',
    );
  }
  if (!isConfirmed) throw new Refusal(`${faults.join('\n')}\nIf this is so because a backup was restored, add --yes.`);
  return putLogAside(settings.dataFolder, settings.logCheckpoints, new Date());
}

/** Why this is another log than before: by what the worker verified of it, and by each file kept outside the database. */
async function faultsOf(ctx: ServiceContext, files: readonly string[]): Promise<string[]> {
  const { parseCheckpointLine } = await import('@assay/services/log/checkpoint-line');
  const { OtherLogError, sizeOfKept } = await import('@assay/services/log/read-checkpoints');
  const { findLost } = await import('@assay/services/log/verify/begin-anew');
  const { checkpointLinesOf } = await import('../log/checkpoint-lines');
  const lost = await findLost(ctx);
  const faults = lost
    ? [`the log that was verified stands here no longer: position ${lost.position} is ${lost.kind}.`]
    : [];
  for (const lines of checkpointLinesOf(files)) {
    let last: ReturnType<typeof parseCheckpointLine>;
    for await (const line of lines) last = parseCheckpointLine(line) ?? last;
    if (!last) continue;
    try {
      await sizeOfKept(ctx, last);
    } catch (error) {
      if (!(error instanceof OtherLogError)) throw error;
      faults.push(`${error.message}.`);
    }
  }
  return faults;
}
