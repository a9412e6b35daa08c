import { describe, expect, it } from 'vitest';
import { entryLeaf, type StoredEntry } from '../entry-bytes';
import { entryOf, rowOf, UnexportableError } from './entry-row';

const entry: StoredEntry = {
  position: 7,
  eventId: '01a20531-2563-70fa-938d-96f57acf667c',
  kind: 'job.posted',
  kindVersion: 1,
  actor: '{"type": "account", "accountId": "01a20531-2563-70fa-938d-96f57acf667d"}',
  origin: 'real',
  requestId: '01a20531-2563-70fa-938d-96f57acf667e',
  changes: '[]',
  payload: '{"z": 1.50, "a": "ü"}',
  occurredAt: '1795382535.000309',
  recordedAt: '1795382536.123456',
};

describe('an entry as a row of a file', () => {
  it('holds JSON as it was hashed, times to the microsecond, and its leaf', () => {
    expect(rowOf(entry)).toMatchObject({
      actor: '{"accountId":"01a20531-2563-70fa-938d-96f57acf667d","type":"account"}',
      payload: '{"a":"ü","z":1.5}',
      occurredAt: 1_795_382_535_000_309n,
      recordedAt: 1_795_382_536_123_456n,
      leafHash: Buffer.from(entryLeaf(entry)).toString('hex'),
    });
  });

  it.each(['1795382535.000309', '0.000000', '-0.000001', '-123.500000', '999999999999.000001'])(
    'gives the leaf again from its own values: %s',
    (occurredAt) => {
      const row = rowOf({ ...entry, occurredAt });
      expect(rowOf(entryOf(row))).toEqual(row);
      expect(entryLeaf(entryOf(row))).toEqual(entryLeaf({ ...entry, occurredAt }));
    },
  );

  it('is refused for a time without end, which a tampered log may hold', () => {
    expect(() => rowOf({ ...entry, recordedAt: 'Infinity' })).toThrow(UnexportableError);
  });
});
