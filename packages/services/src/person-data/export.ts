import { fileChunk } from '@assay/db/schema/market-contracts';
import { brandId } from '@assay/domain/kernel/id';
import { isSealedField } from '@assay/protocol/event/sealed-field';
import { and, eq, sql } from 'drizzle-orm';
import { type Acting, requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { personalFieldsOf } from '../log/personal/personal-kinds';
import { type HeldRows, heldRows } from './held-rows';
import { ownLog, type OwnEntry } from './own-log';
import { readme } from './readme';
import { type ZipPart, zipOf } from './zip';

type Row = Readonly<Record<string, unknown>>;

/** Where the keys of persons are at hand, personal fields of the log are given as they were; elsewhere as they are stored. */
export type OpenPayload = (entry: Pick<OwnEntry, 'eventId' | 'kind' | 'payload'>) => Row;

/** All that is held about the person who asks, as a zip of JSON and files that is made while it is read. */
export function exportOwnData(ctx: ServiceContext, open?: OpenPayload): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(ctx, requireReader(ctx), open));
}

async function* partsOf(ctx: ServiceContext, me: Acting, open?: OpenPayload): AsyncGenerator<ZipPart> {
  const unread: UnreadField[] = [];
  yield { name: 'README.txt', chunks: text(readme) };
  for (const [table, rows] of Object.entries(heldRows)) {
    const found = await readRows(ctx, me, table, rows);
    yield { name: `${table}.json`, chunks: text(jsonOf(found)) };
    if (table === 'market.file') for (const file of found) yield await partOfFile(ctx, file);
  }
  yield { name: 'log.json', chunks: logChunks(ctx, me, (entry) => openOrNote(entry, open, unread)) };
  if (unread.length > 0) yield { name: 'log-unreadable.json', chunks: text(jsonOf(unread)) };
}

/** A personal field of the log that no key at hand opens any more. */
type UnreadField = { readonly position: number; readonly kind: string; readonly field: string };

/** Without keys everything personal stays sealed, which the README tells; with them, what stays so is noted. */
function openOrNote(entry: OwnEntry, open: OpenPayload | undefined, unread: UnreadField[]): Row {
  if (!open) return entry.payload;
  const { position, kind } = entry;
  const payload = open(entry);
  const sealed = personalFieldsOf(kind).filter(
    (field) => isSealedField(payload[field]) && payload[field].$sealed !== null,
  );
  unread.push(...sealed.map((field) => ({ position, kind, field })));
  return payload;
}

async function readRows(ctx: ServiceContext, me: Acting, table: string, rows: HeldRows): Promise<readonly Row[]> {
  const without = JSON.stringify(rows.without ?? []);
  const found = await inTransaction(ctx, ({ tx }) =>
    tx.execute<{ row: Row }>(sql`
      select to_jsonb(t) - array(select jsonb_array_elements_text(${without}::jsonb)) as row
      from ${sql.raw(table)} t where ${rows.of(me.id)}`),
  );
  return found.map(({ row }) => row);
}

async function partOfFile(ctx: ServiceContext, { id, name }: Row): Promise<ZipPart> {
  return { name: `files/${String(id)}-${String(name).replaceAll(/[/\\]/g, '_')}`, chunks: fileBytes(ctx, String(id)) };
}

/** A megabyte at a time, as it is stored. */
async function* fileBytes(ctx: ServiceContext, id: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const [chunk] = await inTransaction(ctx, ({ tx }) =>
      tx
        .select({ bytes: fileChunk.bytes })
        .from(fileChunk)
        .where(and(eq(fileChunk.fileId, brandId(id)), eq(fileChunk.position, position))),
    );
    if (!chunk) return;
    yield chunk.bytes;
  }
}

async function* logChunks(ctx: ServiceContext, me: Acting, open: (entry: OwnEntry) => Row): AsyncGenerator<Uint8Array> {
  let separator = '[\n';
  for await (const entries of ownLog(ctx, me)) {
    const told = entries.toReversed().map((entry) => JSON.stringify({ ...entry, payload: open(entry) }));
    yield bytes(`${separator}${told.join(',\n')}`);
    separator = ',\n';
  }
  yield bytes(separator === '[\n' ? '[]\n' : '\n]\n');
}

function jsonOf(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

async function* text(content: string): AsyncGenerator<Uint8Array> {
  yield bytes(content);
}

function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
