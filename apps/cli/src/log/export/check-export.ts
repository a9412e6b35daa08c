import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { growTree, type Growing, type Mark } from '@assay/services/log/export/grow-tree';
import type { EntryRow } from '@assay/services/log/export/entry-row';
import type { LogFault } from '@assay/services/log/verify/report';
import { isSigned } from '@assay/services/log/verify/check-seal';
import { noteText } from '@assay/services/log/checkpoint-line';
import { fromBase64 } from '@assay/transparency/base64';
import { parseCheckpoint } from '@assay/transparency/checkpoint';
import { emptyFrontier } from '@assay/transparency/frontier';
import type { NoteKey } from '@assay/transparency/note-key';
import { digestFile } from './digest-file';
import { faultAt } from './fault-kind';
import { filesBeside } from './folder';
import type { ExportedFile, ExportManifest } from './manifest';
import { readParquet, UnreadableFileError } from './read-parquet';
import { isSound } from './sound-row';

/** What is wrong, and in which file. */
export type ExportFault = LogFault & { readonly file: string };

export type ExportReport = {
  readonly sealedThrough: number;
  readonly verifiedThrough: number;
  readonly ok: boolean;
  readonly firstBad?: ExportFault;
  readonly files: number;
  readonly rows: number;
};

/**
 * Compares an export with itself, and with the signatures in its manifest: the digests of its files, every leaf with the
 * values of its row, the roots and signed heads with the tree over all leaves. Asks neither database nor server.
 * @param goesOn whether more is about to be written: a head that was signed in the month after the last file waits for it
 */
export async function checkExport(
  folder: string,
  { files }: ExportManifest,
  keys: readonly NoteKey[],
  { goesOn = false }: { readonly goesOn?: boolean } = {},
): Promise<ExportReport> {
  const sealedThrough = files.at(-1)?.through ?? 0;
  const firstBad = await firstFault({ folder, files, goesOn }, keys);
  return {
    sealedThrough,
    verifiedThrough: firstBad ? Math.max(0, Math.min(firstBad.position - 1, sealedThrough)) : sealedThrough,
    ok: firstBad === undefined,
    ...(firstBad ? { firstBad } : {}),
    files: files.length,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
  };
}

async function firstFault(
  { folder, files, goesOn }: Omit<Walk, 'marks'> & { readonly goesOn: boolean },
  keys: readonly NoteKey[],
): Promise<ExportFault | undefined> {
  const unsigned = files.find(({ checkpoint }) => !isSigned({ note: checkpoint }, keys));
  if (unsigned) return { position: unsigned.from, kind: 'altered', file: unsigned.name };
  const walk: Walk = { folder, files, marks: marksOf(files) };
  let growing: Growing = { tree: emptyFrontier, agreedThrough: 0 };
  for (const file of files) {
    const checked = await checkFile(walk, file, growing);
    if ('kind' in checked) return { ...checked, file: file.name };
    growing = checked;
  }
  const through = growing.tree.size;
  const file = files.at(-1)?.name ?? '';
  if (walk.marks.length > 0 && !goesOn) return { position: through + 1, kind: 'missing', file };
  // Whoever reads all Parquet of the folder would read it as well.
  const strange = (await filesBeside(folder, files)).find((name) => name.endsWith('.parquet'));
  return strange === undefined ? undefined : { position: through + 1, kind: 'inserted', file: strange };
}

type Walk = { readonly folder: string; readonly files: readonly ExportedFile[]; readonly marks: Mark[] };

/** What the tree is compared with: the roots that the manifest names, and those that were signed. */
function marksOf(files: readonly ExportedFile[]): Mark[] {
  const named = files.map(({ through, root }) => ({ size: through, root: fromBase64(root) ?? new Uint8Array() }));
  const signed = files.map(({ checkpoint }) => parseCheckpoint(noteText(checkpoint)));
  return [...named, ...signed].toSorted((one, other) => one.size - other.size);
}

async function checkFile(walk: Walk, file: ExportedFile, before: Growing): Promise<Growing | LogFault> {
  const path = join(walk.folder, file.name);
  const first = before.tree.size + 1;
  if (file.from !== first) return { position: first, kind: file.from > first ? 'missing' : 'altered' };
  if (!existsSync(path)) return { position: first, kind: 'missing' };
  const digest = await digestFile(path);
  try {
    const checked = await checkRows(walk, file, before);
    if ('kind' in checked) return checked;
    // Every row is as it was sealed, and something else of the file is not.
    return digest.sha256 === file.sha256 ? checked : { position: first, kind: 'altered' };
  } catch (error) {
    if (error instanceof UnreadableFileError) return { position: first, kind: 'altered' };
    throw error;
  }
}

async function checkRows(walk: Walk, file: ExportedFile, before: Growing): Promise<Growing | LogFault> {
  let growing = before;
  const last = walk.files.at(-1)?.through ?? 0;
  const faultOf = (position: number, row?: EntryRow) => faultAt(position, row, { last, rows: () => everyRow(walk) });
  for await (const rows of readParquet(join(walk.folder, file.name))) {
    const next = growing.tree.size + 1;
    const bad = rows.findIndex((row, index) => row.position !== next + index || !isSound(row));
    const beyond = file.through + 1 - next;
    if (bad !== -1 && bad < beyond) return faultOf(next + bad, rows[bad]);
    const behind = rows[beyond];
    if (behind) return { position: behind.position, kind: 'inserted' };
    const grown = growTree(growing, rows, walk.marks);
    if (!grown.agrees) return { position: grown.agreedThrough + 1, kind: 'altered' };
    growing = grown;
  }
  return growing.tree.size === file.through ? growing : faultOf(growing.tree.size + 1);
}

/** The rows of every file that is there and can be read. */
async function* everyRow({ folder, files }: Walk): AsyncGenerator<readonly EntryRow[]> {
  for (const { name } of files) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    try {
      yield* readParquet(path);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
    }
  }
}
