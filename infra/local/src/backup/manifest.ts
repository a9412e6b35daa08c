import { z } from 'zod';
import { BackupError } from './backup-error';
import { secretFiles } from './secret-files';

/** The layout of a backup's folder; a later version may read earlier ones. */
export const FORMAT = 1;

// Files are named after tables: nothing that leads out of the folder is a name.
const wholeName = z.string().regex(/^[a-z][a-z0-9_]{0,62}\.[a-z][a-z0-9_]{0,62}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  assay: z.string().regex(/^[\w.+-]{1,64}$/),
  migration: z.strictObject({ tag: z.string().regex(/^\w{1,128}$/), at: z.int(), hash: sha256 }),
  server: z.string(),
  /** When the database was as the backup has it. */
  at: z.iso.datetime(),
  installation: z.strictObject({
    /** Which the names of the logins carry; null where the backup was made without knowing the secrets. */
    id: z
      .string()
      .regex(/^[a-z0-9]{1,32}$/)
      .nullable(),
    origin: z.enum(['real', 'simulated']),
    publicUrl: z.url({ protocol: /^https?$/ }),
  }),
  log: z.strictObject({
    nextPosition: z.int(),
    /** The first month of its partitions; not there in backups from before it had any. */
    since: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable()
      .default(null),
    /** The last one; not there in backups from before it was kept. */
    until: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable()
      .default(null),
  }),
  /** None where they were left out. */
  secrets: z.array(z.strictObject({ name: z.enum(secretFiles), sha256 })),
  tables: z.array(
    z.strictObject({
      name: wholeName,
      columns: z.array(z.string().regex(/^[a-z][a-z0-9_]{0,62}$/)).min(1),
      rows: z.int().min(0),
      /** Of the compressed file, as is the digest. */
      bytes: z.int().min(0),
      sha256,
    }),
  ),
  sequences: z.array(
    z.strictObject({ name: wholeName, last: z.string().regex(/^-?\d{1,19}$/), isCalled: z.boolean() }),
  ),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

export type TableEntry = Manifest['tables'][number];

export const manifestFile = 'manifest.json';

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

export function parseManifest(text: string): Manifest {
  const value = parseJson(text);
  const { data: newer } = z.object({ format: z.int().min(FORMAT + 1), assay: z.string() }).safeParse(value);
  if (newer)
    throw new BackupError(
      `The backup was made by a newer version, Assay ${JSON.stringify(newer.assay)}: use that one.`,
    );
  const { data, error } = manifestSchema.safeParse(value);
  if (!data) throw new BackupError(`${manifestFile} of the backup is damaged:\n${z.prettifyError(error)}`);
  const names = data.tables.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new BackupError(`${manifestFile} of the backup names a table twice.`);
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupError(`${manifestFile} of the backup is damaged: it is no JSON.`, { cause: error });
  }
}
