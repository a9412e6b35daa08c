import { canonicalBytes } from '@assay/transparency/canonical-bytes';
import { entryLeaf, type StoredEntry } from '../entry-bytes';
import { parseExactly } from '../parse-exactly';

/** An entry as it leaves the database: JSON as the text that was hashed, times in microseconds since 1970, and its leaf. */
export type EntryRow = Omit<StoredEntry, 'occurredAt' | 'recordedAt'> & {
  readonly occurredAt: bigint;
  readonly recordedAt: bigint;
  /** The hash of its leaf, in hexadecimal. */
  readonly leafHash: string;
};

/** A value of the log that a file of its columns cannot hold. */
export class UnexportableError extends Error {
  override readonly name = 'UnexportableError';
}

/** @throws {UnexportableError} for an infinite time */
export function rowOf(entry: StoredEntry): EntryRow {
  return {
    ...entry,
    actor: hashedText(entry.actor),
    changes: hashedText(entry.changes),
    payload: hashedText(entry.payload),
    occurredAt: microsOf(entry.occurredAt),
    recordedAt: microsOf(entry.recordedAt),
    leafHash: Buffer.from(entryLeaf(entry)).toString('hex'),
  };
}

/** The entry that a row tells of, whatever leaf it names. */
export function entryOf({ leafHash: _, occurredAt, recordedAt, ...entry }: EntryRow): StoredEntry {
  return { ...entry, occurredAt: secondsOf(occurredAt), recordedAt: secondsOf(recordedAt) };
}

function hashedText(json: string): string {
  return new TextDecoder().decode(canonicalBytes(parseExactly(json)));
}

const MICROS = 1_000_000n;

function microsOf(seconds: string): bigint {
  const [, sign = '', whole, micros] = /^(-?)(\d+)\.(\d{6})$/.exec(seconds) ?? [];
  if (whole === undefined || micros === undefined)
    throw new UnexportableError(`${seconds} is no time that a file holds.`);
  const magnitude = BigInt(whole) * MICROS + BigInt(micros);
  return sign === '' ? magnitude : -magnitude;
}

function secondsOf(micros: bigint): string {
  const magnitude = micros < 0n ? -micros : micros;
  return `${micros < 0n ? '-' : ''}${magnitude / MICROS}.${String(magnitude % MICROS).padStart(6, '0')}`;
}
