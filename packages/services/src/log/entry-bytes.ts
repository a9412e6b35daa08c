import { canonicalBytes } from '@assay/transparency/canonical-bytes';
import { leafHash, type Hash } from '@assay/transparency/hash';
import { sql } from 'drizzle-orm';
import { parseExactly } from './parse-exactly';

/** The first form of what is hashed of an entry. It never changes: another form gets another name. */
const form = 'assay-log-entry/1';

/** An entry as it lies in the table: JSON and times as text, since numbers and `Date` of JavaScript could round them. */
export type StoredEntry = {
  readonly position: number;
  readonly eventId: string;
  readonly kind: string;
  readonly kindVersion: number;
  readonly actor: string;
  readonly origin: string;
  readonly requestId: string;
  readonly changes: string;
  readonly payload: string;
  /** Seconds since 1970 with six decimals, or the name of an infinity. */
  readonly occurredAt: string;
  readonly recordedAt: string;
};

/** What `StoredEntry` is selected with from `log.entry`. */
export const storedColumns = sql.raw(`
  position::float8 as position, event_id::text as "eventId", kind, kind_version as "kindVersion", actor::text as actor, origin,
  request_id::text as "requestId", changes::text as changes, payload::text as payload,
  extract(epoch from occurred_at)::text as "occurredAt", extract(epoch from recorded_at)::text as "recordedAt"`);

/** The bytes that the log seals of an entry: canonical JSON (RFC 8785) of everything that the table holds of it. */
export function entryBytes(entry: StoredEntry): Uint8Array {
  const { position, eventId, kind, kindVersion, origin, requestId } = entry;
  return canonicalBytes({
    form,
    position,
    eventId,
    kind,
    kindVersion,
    actor: parseExactly(entry.actor),
    origin,
    requestId,
    changes: parseExactly(entry.changes),
    payload: parseExactly(entry.payload),
    occurredAt: instantText(entry.occurredAt),
    recordedAt: instantText(entry.recordedAt),
  });
}

export function entryLeaf(entry: StoredEntry): Hash {
  return leafHash(entryBytes(entry));
}

const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1_000;

/** ISO 8601 in UTC with the six decimals that PostgreSQL keeps; times before 1970, after 9999 and infinite ones stay as they are. */
function instantText(seconds: string): string {
  const [, whole = '', micros = ''] = /^(\d+)\.(\d{6})$/.exec(seconds) ?? [];
  if (micros === '' || Number(whole) > LAST_SECOND) return seconds;
  return `${new Date(Number(whole) * 1_000).toISOString().slice(0, 19)}.${micros}Z`;
}
