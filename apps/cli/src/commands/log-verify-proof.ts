import { readFile } from 'node:fs/promises';
import type { Examined } from '@assay/transparency/examine-log-proof';
import type { Trust } from '@assay/transparency/trust';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly key?: string; readonly checkpoint?: string; readonly json?: true };

/** Needs neither a server nor a database: only the proof, and the key or checkpoint that its reader trusts. */
export function addLogVerifyProof(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('verify-proof')
    .description('check that entries stand in a log, by proofs that the marketplace gave, without any server')
    .argument('<file>', 'the proof, as /log/proof/ answers it, or the proofs of a page')
    .option('--key <verifier key>', 'the key of the log, as /log/key says it; else the key that the proof names')
    .option('--checkpoint <file>', 'a checkpoint that was kept, to which the proof has to lead')
    .option('--json', 'print one JSON document')
    .action(async (file: string, options: Options) => {
      const examined = await examine(file, options);
      refuseFaults(examined);
      const found = await Promise.all(examined.map((each) => foundOf(each, options)));
      console.log(options.json ? JSON.stringify(found.length === 1 ? found[0] : found) : found.map(summary).join('\n'));
    });
}

async function examine(file: string, { key, checkpoint }: Options): Promise<readonly Examined[]> {
  const { examineLogProof } = await import('@assay/transparency/examine-log-proof');
  const { readProofFile } = await import('@assay/transparency/proof-file');
  const { readKey } = await import('../log/trusted-keys');
  const text = await readText(file);
  const kept = checkpoint === undefined ? undefined : await readCheckpoint(checkpoint);
  return refusing(() => {
    const { proofs, verifierKey } = readProofFile(text);
    const trusted = key ?? verifierKey;
    if (trusted === undefined) throw new Refusal('The proof names no key: name the one that you trust with --key.');
    return proofs.map((proof) => examineLogProof(proof, [readKey(trusted)], kept));
  });
}

async function readCheckpoint(file: string): Promise<Trust> {
  const { parseTrust } = await import('@assay/transparency/trust');
  const text = await readText(file);
  const trust = refusing(() => parseTrust(text));
  if (trust.by !== 'checkpoint') throw new Refusal(`${file} is no checkpoint.`);
  return trust;
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read: ${error.code ?? error.message}`);
  });
}

const known = ['LogProofError', 'NoteError', 'NoteKeyError', 'CheckpointError'];

function refusing<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof Error && known.includes(error.name) ? new Refusal(error.message) : error;
  }
}

function refuseFaults(examined: readonly Examined[]): void {
  const wrong = examined.filter(({ isValid }) => !isValid);
  if (wrong.length === 0) return;
  const said = wrong.map(({ proof, faults }) => {
    const text = [...new Set(Object.values(faults))].join(' ');
    return examined.length === 1 ? text : `Position ${proof.position}: ${text}`;
  });
  throw new Refusal(said.join('\n'));
}

type Found = {
  readonly ok: true;
  readonly position: number;
  readonly origin: string;
  readonly treeSize: number;
  readonly key: string;
  readonly trusted: boolean;
};

async function foundOf({ proof, head, signedBy }: Examined, { key, checkpoint }: Options): Promise<Found> {
  const { verifierKeyText } = await import('@assay/transparency/note-key');
  return {
    ok: true,
    position: proof.position,
    origin: head?.origin ?? '',
    treeSize: proof.treeSize,
    key: signedBy.map(verifierKeyText)[0] ?? '',
    trusted: key !== undefined || checkpoint !== undefined,
  };
}

function summary({ position, origin, treeSize, key, trusted }: Found): string {
  return [
    `The entry stands at position ${position} of ${origin}, among ${treeSize} sealed entries.`,
    trusted
      ? `Signed by ${key}`
      : `Signed by ${key}, which the proof itself names: compare it with one from elsewhere.`,
  ].join('\n');
}
