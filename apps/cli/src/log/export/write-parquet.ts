import { quote } from '@assay/impact/read/duck';
import { DuckDBTimestampTZValue, type DuckDBConnection } from '@duckdb/node-api';
import type { EntryRow } from '@assay/services/log/export/entry-row';
import { openDuck } from './duck';

const columns = `
  position bigint, event_id varchar, kind varchar, kind_version smallint, actor varchar, origin varchar, request_id varchar,
  changes varchar, payload varchar, occurred_at timestamptz, recorded_at timestamptz, leaf_hash varchar`;

/** Writes rows into a Parquet file, in their order; they wait in a database beside it, so that a month may be larger than memory. */
export async function writeParquet(path: string, pages: AsyncIterable<readonly EntryRow[]>): Promise<void> {
  const { duck, close } = await openDuck(`${path}.rows`);
  try {
    await duck.run(`create table entry (${columns})`);
    for await (const rows of pages) await append(duck, rows);
    await duck.run(`copy entry to ${quote(path)} (format parquet, compression zstd)`);
  } finally {
    close();
  }
}

async function append(duck: DuckDBConnection, rows: readonly EntryRow[]): Promise<void> {
  const appender = await duck.createAppender('entry');
  for (const row of rows) {
    appender.appendBigInt(BigInt(row.position));
    appender.appendVarchar(row.eventId);
    appender.appendVarchar(row.kind);
    appender.appendSmallInt(row.kindVersion);
    for (const text of [row.actor, row.origin, row.requestId, row.changes, row.payload]) appender.appendVarchar(text);
    appender.appendTimestampTZ(new DuckDBTimestampTZValue(row.occurredAt));
    appender.appendTimestampTZ(new DuckDBTimestampTZValue(row.recordedAt));
    appender.appendVarchar(row.leafHash);
    appender.endRow();
  }
  appender.closeSync();
}
