import { describe, expect, it } from 'vitest';
import { entryBytes, entryLeaf, type StoredEntry } from './entry-bytes';
import { InexactNumberError } from './parse-exactly';

const entry: StoredEntry = {
  position: 7,
  eventId: '019ac7f2-0000-7000-8000-000000000001',
  kind: 'contract.started',
  kindVersion: 1,
  actor: '{"type": "account", "accountId": "019ac7f2-0000-7000-8000-000000000002"}',
  origin: 'real',
  requestId: '019ac7f2-0000-7000-8000-000000000003',
  changes: '[{"id": "019ac7f2-0000-7000-8000-000000000004", "table": "market.contract", "version": 1}]',
  payload:
    '{"share": 0.25, "value": {"currency": "EUR", "amountMinor": "9007199254740993"}, "city": "Köln \\"Süd\\" 1.0e5"}',
  occurredAt: '1795369573.000120',
  recordedAt: '1795369573.900000',
};

describe('the bytes of an entry', () => {
  // Every checkpoint ever signed stands on these bytes. When this test fails, the code is wrong, not the test.
  it('are these, for ever', () => {
    expect(new TextDecoder().decode(entryBytes(entry))).toBe(
      '{"actor":{"accountId":"019ac7f2-0000-7000-8000-000000000002","type":"account"},' +
        '"changes":[{"id":"019ac7f2-0000-7000-8000-000000000004","table":"market.contract","version":1}],' +
        '"eventId":"019ac7f2-0000-7000-8000-000000000001","form":"assay-log-entry/1","kind":"contract.started",' +
        '"kindVersion":1,"occurredAt":"2026-11-22T17:46:13.000120Z","origin":"real",' +
        '"payload":{"city":"Köln \\"Süd\\" 1.0e5","share":0.25,"value":{"amountMinor":"9007199254740993","currency":"EUR"}},' +
        '"position":7,"recordedAt":"2026-11-22T17:46:13.900000Z","requestId":"019ac7f2-0000-7000-8000-000000000003"}',
    );
    expect(Buffer.from(entryLeaf(entry)).toString('hex')).toBe(
      '5a71aa112354b0824346b45c9bc0dd842584736fe5e32e52ef53532edc8020e7',
    );
  });

  it.each([
    ['a microsecond', { occurredAt: '1795369573.000121' }],
    ['the place', { position: 8 }],
    ['a number', { payload: entry.payload.replace('0.25', '0.26') }],
    ['an infinite time', { recordedAt: 'infinity' }],
    ['a time two thousand years ago', { occurredAt: '-126021000000.000120' }],
  ])('change with %s', (_, change) => {
    expect(entryLeaf({ ...entry, ...change })).not.toEqual(entryLeaf(entry));
  });

  it('do not depend on the order of members, white space, or how PostgreSQL writes a number', () => {
    const payload = entry.payload.replace('0.25, "value"', '2.50e-1,"value"');
    expect(entryBytes({ ...entry, payload })).toEqual(entryBytes(entry));
    const small = { ...entry, payload: '{"p": 1e-7}' };
    expect(entryBytes({ ...entry, payload: '{"p": 0.0000001}' })).toEqual(entryBytes(small));
  });

  it.each(['0.25000000000000000000000001', '9007199254740993', '1e400', '-0.1000000000000000055'])(
    'are refused for %s, which they could not tell from a number beside it',
    (number) => {
      expect(() => entryBytes({ ...entry, payload: `{"share": ${number}}` })).toThrow(InexactNumberError);
    },
  );
});
