import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codebook } from './codebook';
import { csvTables, type CsvTable } from './csv-tables';
import type { Simulated } from './simulate';
import { hashTruth } from './truth';

/** The folder that was to be written holds something. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

const SCHEMA_VERSION = 1;

/**
 * Writes a simulated market as the files of the research export, with `truth.json`. The files appear together: they are
 * written beside the folder and take its place at the end.
 *
 * @throws FolderInUse when the folder holds anything
 */
export async function writeMarket(folder: string, simulated: Simulated): Promise<void> {
  await refuseUsed(folder);
  await mkdir(dirname(folder), { recursive: true });
  // Not by mkdtemp, whose folders nobody else may read whatever the umask says.
  const draft = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  // Whoever had this number before has ended, and may have been killed over its draft.
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  try {
    writeFiles(draft, simulated);
    await removeEmpty(folder);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Refuses a folder that holds anything, before the work of drawing a market. */
export async function refuseUsed(folder: string): Promise<void> {
  const held = await readdir(folder).catch(absent);
  if (held && held.length > 0) throw new FolderInUse(`${folder} holds something: name a folder that is empty or new.`);
}

async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(absent);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  if (error.code === 'ENOTDIR') throw new FolderInUse('A file stands where the folder was to be.', { cause: error });
  throw error;
}

function writeFiles(folder: string, { market, truth }: Simulated): void {
  const tables = csvTables(market);
  const files = tables.map((table) => ({ name: `${table.name}.csv`, sha256: writeTable(folder, table) }));
  const hash = createHash('sha256');
  for (const { name, sha256 } of files.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    hash.update(`${sha256}  ${name}\n`);
  }
  const manifest = {
    schemaVersion: SCHEMA_VERSION,
    origin: 'simulated',
    snapshot: hash.digest('hex'),
    seed: truth.seed,
    counts: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    files: Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])),
  };
  writeJson(join(folder, 'manifest.json'), manifest);
  writeJson(join(folder, 'truth.json'), { ...truth, hash: hashTruth(truth) });
  writeFileSync(join(folder, 'codebook.md'), codebook);
}

function writeJson(path: string, document: unknown): void {
  writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
}

const ROWS_AT_ONCE = 8192;

/** Writes a table and returns the SHA-256 of the file. */
function writeTable(folder: string, { name, header, rows, row }: CsvTable): string {
  const hash = createHash('sha256');
  const file = openSync(join(folder, `${name}.csv`), 'wx');
  try {
    const write = (text: string) => {
      hash.update(text);
      // Goes on until all is written, or fails: one call may write a part only, as on a disk that is nearly full.
      writeFileSync(file, text);
    };
    write(`${header}\n`);
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      let text = '';
      for (let at = from; at < Math.min(from + ROWS_AT_ONCE, rows); at += 1) text += `${row(at)}\n`;
      write(text);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
