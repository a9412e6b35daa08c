import { readFile } from 'node:fs/promises';
import type { Proven } from '@assay/transparency/log-proof';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly key?: string; readonly json?: true };

/** Needs neither a server nor a database: only the proof, and the key that its reader trusts. */
export function addLogVerifyProof(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('verify-proof')
    .description('check that an entry stands in a log, by a proof that the marketplace gave, without any server')
    .argument('<file>', 'the proof, as /log/proof/ answers it')
    .option('--key <verifier key>', 'the key of the log, as /log/key says it; else the key that the proof names')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { key, json }: Options) => {
      const proven = await prove(file, key);
      const [signer = ''] = await keyTexts(proven);
      const { position, head } = proven;
      const found = {
        ok: true,
        position,
        origin: head.origin,
        treeSize: head.size,
        key: signer,
        trusted: key !== undefined,
      };
      console.log(json ? JSON.stringify(found) : summary(found));
    });
}

async function prove(file: string, key: string | undefined): Promise<Proven> {
  const { checkLogProof } = await import('@assay/transparency/log-proof');
  const { readKey } = await import('../log/trusted-keys');
  const document = await readDocument(file);
  const named: unknown = Reflect.get(document, 'verifierKey');
  const trusted = key ?? (typeof named === 'string' ? named : undefined);
  if (trusted === undefined) throw new Refusal('The proof names no key: name the one that you trust with --key.');
  try {
    return checkLogProof(document, [readKey(trusted)]);
  } catch (error) {
    const isFound = error instanceof Error && ['LogProofError', 'NoteError', 'CheckpointError'].includes(error.name);
    throw isFound ? new Refusal(error.message) : error;
  }
}

async function readDocument(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read: ${error.code ?? error.message}`);
  });
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(`${file} is no JSON document.`);
}

async function keyTexts({ signedBy }: Proven): Promise<string[]> {
  const { verifierKeyText } = await import('@assay/transparency/note-key');
  return signedBy.map(verifierKeyText);
}

type Found = {
  readonly position: number;
  readonly origin: string;
  readonly treeSize: number;
  readonly key: string;
  readonly trusted: boolean;
};

function summary({ position, origin, treeSize, key, trusted }: Found): string {
  return [
    `The entry stands at position ${position} of ${origin}, among ${treeSize} sealed entries.`,
    trusted
      ? `Signed by ${key}`
      : `Signed by ${key}, which the proof itself names: compare it with one from elsewhere.`,
  ].join('\n');
}
