import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@assay/db/connect';
import { growTree, type Growing } from '@assay/services/log/export/grow-tree';
import { readMonths, type SealedMonth } from '@assay/services/log/export/read-months';
import { readRows } from '@assay/services/log/export/read-rows';
import { readSealOf } from '@assay/services/log/export/read-seal';
import { readVerifierKeys } from '@assay/services/log/log-key';
import { readFrontier, readSealedSize } from '@assay/services/log/sealed-tree';
import { toBase64 } from '@assay/transparency/base64';
import { verifierKeyText } from '@assay/transparency/note-key';
import { Refusal } from '../../refusal';
import { checkExport } from './check-export';
import { digestFile } from './digest-file';
import { openFolder, removeBeside, requireEmpty } from './folder';
import { emptyManifest, type ExportedFile, type ExportManifest, manifestFile, readManifest } from './manifest';
import { writeParquet } from './write-parquet';

export type Exported = {
  readonly sealedThrough: number;
  readonly rows: number;
  readonly written: readonly string[];
  readonly kept: readonly string[];
};

/**
 * Writes every sealed entry of the log into the folder, a file for each month, and leaves those that are there and hold
 * all of theirs. Each file and the manifest that names it take their places when they are whole.
 */
export async function writeExport(database: Database, folder: string): Promise<Exported> {
  await openFolder(folder);
  const sealedThrough = await readSealedSize(database);
  if (sealedThrough === 0) throw new Refusal('Nothing of the log is sealed yet: the worker does so while it runs.');
  let manifest = await requireOfThisLog(database, folder, sealedThrough);
  const [written, kept]: [string[], string[]] = [[], []];
  for (const month of await readMonths(database, sealedThrough)) {
    const there = manifest.files.find(({ name }) => name === nameOf(month));
    if (there) {
      kept.push(there.name);
      continue;
    }
    const file = await writeMonth(database, folder, month);
    const files = [...manifest.files.filter((other) => other.month !== month.month), file];
    manifest = { ...manifest, verifierKeys: (await readVerifierKeys(database)).map(verifierKeyText), files };
    await writeManifest(folder, manifest);
    written.push(file.name);
  }
  await removeBeside(folder, manifest.files);
  return { sealedThrough, rows: manifest.files.reduce((sum, { rows }) => sum + rows, 0), written, kept };
}

/** What is in the folder: sound, and of this very log; else nothing is added to it. */
async function requireOfThisLog(database: Database, folder: string, sealedThrough: number): Promise<ExportManifest> {
  const manifest = await readManifest(folder);
  if (!manifest) {
    await requireEmpty(folder);
    // Before any file: what lies in the folder is from now on known for a part of an export.
    await writeManifest(folder, emptyManifest);
    return emptyManifest;
  }
  await removeBeside(folder, manifest.files);
  const { firstBad } = await checkExport(folder, manifest, await readVerifierKeys(database), { goesOn: true });
  if (firstBad)
    throw new Refusal(`${firstBad.file} is not as it was written: position ${firstBad.position} is ${firstBad.kind}.`);
  for (const { name, through, root } of manifest.files) {
    const isThisLog = through <= sealedThrough && toBase64((await readSealOf(database, through)).root) === root;
    if (!isThisLog) throw new Refusal(`${name} is of another log than this installation's.`);
  }
  return manifest;
}

function nameOf({ month, through, isComplete }: SealedMonth): string {
  return isComplete ? `log-${month}.parquet` : `log-${month}-through-${through}.parquet`;
}

async function writeMonth(database: Database, folder: string, month: SealedMonth): Promise<ExportedFile> {
  const { from, through, isComplete } = month;
  const name = nameOf(month);
  const { root, checkpoint } = await readSealOf(database, through);
  const unfinished = await mkdtemp(join(folder, '.unfinished-'));
  try {
    const path = join(unfinished, name);
    let growing: Growing = { tree: await readFrontier(database, from - 1), agreedThrough: from - 1 };
    const marks = [{ size: through, root }];
    await writeParquet(path, asSealed());
    const digest = await digestFile(path);
    await rename(path, join(folder, name));
    const rows = through - from + 1;
    return { name, month: month.month, isComplete, from, through, rows, ...digest, root: toBase64(root), checkpoint };

    async function* asSealed() {
      for await (const page of readRows(database, month)) {
        const grown = growTree(growing, page, marks);
        if (!grown.agrees)
          throw new Refusal(`The log is not as it was sealed between ${from} and ${through}: see assay log verify.`);
        growing = grown;
        yield page;
      }
    }
  } finally {
    await rm(unfinished, { recursive: true });
  }
}

async function writeManifest(folder: string, manifest: ExportManifest): Promise<void> {
  const unfinished = await mkdtemp(join(folder, '.unfinished-'));
  const path = join(unfinished, manifestFile);
  await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`, { flush: true });
  await rename(path, join(folder, manifestFile));
  await rm(unfinished, { recursive: true });
}
