import { quotePath } from '@assay/impact/read/duck';
import type { EntryRow } from '@assay/services/log/export/entry-row';
import { openDuck } from './duck';

/** A file that is no Parquet, or has not the columns of an export or a value in each. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

const columns = `
  position, event_id, kind, kind_version, actor, origin, request_id, changes, payload,
  epoch_us(occurred_at) as occurred_at, epoch_us(recorded_at) as recorded_at, leaf_hash`;

/**
 * The rows of a file in their order, some thousand at once.
 * @throws {UnreadableFileError}
 */
export async function* readParquet(path: string): AsyncGenerator<readonly EntryRow[]> {
  const { duck, close } = await openDuck();
  try {
    const result = await duck
      .stream(`select columns(*)::varchar from (select ${columns} from read_parquet(${quotePath(path)}))`)
      .catch(unreadable);
    for (;;) {
      const chunk = await result.fetchChunk().catch(unreadable);
      if (!chunk || chunk.rowCount === 0) return;
      yield chunk.getRows().map(rowOf);
    }
  } finally {
    close();
  }
}

function unreadable(error: unknown): never {
  throw new UnreadableFileError(error instanceof Error ? error.message : String(error), { cause: error });
}

function rowOf(values: readonly unknown[]): EntryRow {
  const text = (index: number): string => {
    const value = values[index];
    if (typeof value !== 'string') throw new UnreadableFileError('a row of it lacks a value');
    return value;
  };
  return {
    position: Number(text(0)),
    eventId: text(1),
    kind: text(2),
    kindVersion: Number(text(3)),
    actor: text(4),
    origin: text(5),
    requestId: text(6),
    changes: text(7),
    payload: text(8),
    occurredAt: BigInt(text(9)),
    recordedAt: BigInt(text(10)),
    leafHash: text(11),
  };
}
