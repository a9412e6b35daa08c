import { describe, expect, it } from 'vitest';
import { type Manifest, manifestText, parseManifest } from './manifest';

const digest = 'a'.repeat(64);

const sound: Manifest = {
  format: 1,
  assay: '0.1.0',
  migration: { tag: '0016_form_of_a_job', at: 1795359153729, hash: digest },
  server: '18.4',
  at: '2026-11-22T18:00:00.000Z',
  installation: { id: '0a1b2c3d4e5f', origin: 'real', publicUrl: 'https://work.example' },
  log: { nextPosition: 7, since: '2026-11', until: '2027-02' },
  secrets: [{ name: 'secrets.json', sha256: digest }],
  tables: [{ name: 'log.entry', columns: ['position', 'event_id'], rows: 6, bytes: 200, sha256: digest }],
  sequences: [{ name: 'log.outbox_seq_seq', last: '6', isCalled: true }],
};

const [table] = sound.tables;
const withTable = (changes: object) => JSON.stringify({ ...sound, tables: [{ ...table, ...changes }] });

describe('the manifest of a backup', () => {
  it('is read as it was written', () => {
    expect(parseManifest(manifestText(sound))).toEqual(sound);
    const bare: Manifest = { ...sound, secrets: [], installation: { ...sound.installation, id: null } };
    expect(parseManifest(manifestText(bare))).toEqual(bare);
  });

  it('of a log that had no partitions yet is read as well', () => {
    const before = JSON.stringify({ ...sound, log: { nextPosition: 7 } });
    expect(parseManifest(before).log).toEqual({ nextPosition: 7, since: null, until: null });
  });

  it.each([
    '../../etc/passwd',
    'log/entry',
    'log.entry/../../x',
    '/etc/passwd',
    'log.',
    'log',
    'log.entry"',
    'a.b\u0000',
  ])('names no file outside its folder and nothing but a table: %j', (name) => {
    expect(() => parseManifest(withTable({ name }))).toThrow(/damaged/);
    const sequences = [{ name, last: '6', isCalled: true }];
    expect(() => parseManifest(JSON.stringify({ ...sound, sequences }))).toThrow(/damaged/);
  });

  it.each([
    ['a digest', { sha256: 'abc' }],
    ['a column', { columns: ['position) from stdin; drop table log.entry; --'] }],
    ['no columns', { columns: [] }],
    ['a count', { rows: -1 }],
    ['a path', { file: '../x' }],
  ])('is refused for what no backup writes: %s', (_, changes) => {
    expect(() => parseManifest(withTable(changes))).toThrow(/damaged/);
  });

  it('names no secret that the data folder does not have', () => {
    const secrets = [{ name: '../.ssh/authorized_keys', sha256: digest }];
    expect(() => parseManifest(JSON.stringify({ ...sound, secrets }))).toThrow(/damaged/);
  });

  it('names each table once', () => {
    expect(() => parseManifest(JSON.stringify({ ...sound, tables: [table, table] }))).toThrow(/twice/);
  });

  it('of a newer layout is refused by the name of its version, whatever else is in it', () => {
    expect(() => parseManifest('{"format": 2, "assay": "3.1.0", "parts": []}')).toThrow(/newer version, Assay "3.1.0"/);
  });

  it('that was cut off is said to be damaged', () => {
    expect(() => parseManifest(manifestText(sound).slice(0, 100))).toThrow(/damaged: it is no JSON/);
    expect(() => parseManifest('null')).toThrow(/damaged/);
  });
});
