import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../refusal';

export const manifestFile = 'manifest.json';

const SCHEMA_VERSION = 1;
const base64 = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

const exportedFile = z.strictObject({
  // Nothing that leads out of the folder is a name.
  name: z.string().regex(/^log-\d{4}-\d{2}(-through-\d+)?\.parquet$/),
  /** UTC, by the time at which the log took the entries. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  /** Whether nothing more can come; else it goes on after `through` in a later export. */
  isComplete: z.boolean(),
  from: z.int().positive(),
  through: z.int().positive(),
  rows: z.int().positive(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The root of the tree over every entry from the first of the log through the last of this file. */
  root: base64,
  /** The first signed head that covers this file: a C2SP note. */
  checkpoint: z.string(),
});

export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The form of the bytes that each leaf is the hash of. */
  entryForm: z.literal('assay-log-entry/1'),
  verifierKeys: z.array(z.string()),
  files: z.array(exportedFile),
});

export type ExportManifest = Readonly<z.infer<typeof manifestSchema>>;
export type ExportedFile = ExportManifest['files'][number];

export const emptyManifest: ExportManifest = {
  schemaVersion: SCHEMA_VERSION,
  entryForm: 'assay-log-entry/1',
  verifierKeys: [],
  files: [],
};

/** The manifest of a folder; undefined where there is none. */
export async function readManifest(folder: string): Promise<ExportManifest | undefined> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Refusal(`${manifestFile} of ${folder} cannot be read: ${error.message}`);
  });
  if (text === undefined) return undefined;
  const { data, error } = manifestSchema.safeParse(parseJson(text));
  if (!data)
    throw new Refusal(`${manifestFile} of ${folder} is none of an export of the log:\n${z.prettifyError(error)}`);
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
