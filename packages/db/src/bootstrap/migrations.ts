import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** A step of the schema as files and manifests name it; `at` is what drizzle orders by and notes in the database. */
export type MigrationName = { readonly tag: string; readonly at: number; readonly hash: string };

export type Migration = MigrationName & { readonly meta: MigrationMeta };

/** Every migration that this version ships, oldest first. */
export function shippedMigrations(): readonly Migration[] {
  const journal = parseJournal(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'));
  return readMigrationFiles({ migrationsFolder }).map((meta, index) => ({
    tag: journal.entries[index]?.tag ?? '',
    at: meta.folderMillis,
    hash: meta.hash,
    meta,
  }));
}

/** The journal ships with the code; drizzle, which writes it, reads it without a check as well. */
function parseJournal(text: string): { readonly entries: readonly { readonly tag: string }[] } {
  return JSON.parse(text) as { readonly entries: readonly { readonly tag: string }[] };
}
