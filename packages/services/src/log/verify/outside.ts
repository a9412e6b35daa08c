import type { Database, Transaction } from '@assay/db/connect';
import { parseCheckpoint, type Checkpoint } from '@assay/transparency/checkpoint';
import { appendLeaves, rootOf, type Frontier } from '@assay/transparency/frontier';
import { isSameHash, type Hash } from '@assay/transparency/hash';
import { noteText, parseCheckpointLine } from '../checkpoint-line';
import { readFrontier } from '../sealed-tree';

/** Lines of the file in which the worker keeps checkpoints outside the database. */
export type CheckpointLines = AsyncIterable<string> | Iterable<string>;

/**
 * Walks through the checkpoints of the file beside the log, a line at a time. Their signatures are not asked for: the file
 * is trusted because it is not the database, and a key may have been renewed or stolen since.
 */
export async function openOutside(lines: CheckpointLines, from: number) {
  const checkpoints = readCheckpoints(lines);
  const tally = { compared: 0, unreadable: 0, agreedThrough: from - 1 };
  let waiting = await advance();

  async function advance(): Promise<Checkpoint | undefined> {
    for (;;) {
      const { value, done } = await checkpoints.next();
      if (done) return undefined;
      if (value === undefined) tally.unreadable += 1;
      else if (value.size >= from) return value;
    }
  }

  return {
    tally,
    /** The larger tree that the file knows, once everything else was compared. */
    rest: () => waiting,
    /** The last size that agreed before one that does not; undefined while the file and the log agree. */
    async disagreesAfter(
      db: Database | Transaction,
      before: Frontier,
      leaves: readonly Hash[],
    ): Promise<number | undefined> {
      for (; waiting && waiting.size <= before.size + leaves.length; waiting = await advance()) {
        const grown = waiting.size - before.size;
        // Two workers that write one file may write a little out of order.
        const then =
          grown < 0 ? await readFrontier(db, waiting.size) : appendLeaves(before, leaves.slice(0, grown)).frontier;
        if (!isSameHash(rootOf(then), waiting.root)) return tally.agreedThrough;
        tally.compared += 1;
        tally.agreedThrough = Math.max(tally.agreedThrough, waiting.size);
      }
      return undefined;
    },
  };
}

/** The checkpoint of each line; undefined for a line that is none. */
async function* readCheckpoints(lines: CheckpointLines): AsyncGenerator<Checkpoint | undefined, undefined> {
  for await (const line of lines) {
    if (line !== '') yield checkpointOf(line);
  }
}

function checkpointOf(line: string): Checkpoint | undefined {
  const note = parseCheckpointLine(line)?.note ?? '';
  try {
    return parseCheckpoint(noteText(note));
  } catch (error) {
    if (error instanceof Error && error.name === 'CheckpointError') return undefined;
    throw error;
  }
}
