import { expect, test } from 'vitest';
import type { Settings } from '../env';
import { decideRecord } from './decide-record';

const embedded: Settings = {
  dataFolder: '',
  databaseUrl: undefined,
  processUrls: undefined,
  publicUrl: undefined,
  port: 3000,
  host: undefined,
  logCheckpoints: [],
};
const outside: Settings = { ...embedded, databaseUrl: 'postgres://owner@db.example/assay' };
const unasked = { isDemo: undefined, isFresh: false };
const demo = { ...unasked, isDemo: true };
const noDemo = { ...unasked, isDemo: false };
const publicUrl = 'http://localhost:3000';

test('only the embedded database is filled with a demo unasked', () => {
  expect(decideRecord(embedded, unasked, undefined)).toEqual({ publicUrl, market: 'demo-seeding' });
  expect(decideRecord(outside, unasked, undefined)).toEqual({ publicUrl, market: 'real' });
  expect(decideRecord(outside, demo, undefined).market).toBe('demo-seeding');
  expect(decideRecord(embedded, noDemo, undefined).market).toBe('real');
});

test('a market stays what its first start made it, with its public address', () => {
  const earlier = { publicUrl: 'https://work.example', market: 'real' } as const;
  expect(decideRecord({ ...embedded, port: 4000, publicUrl: 'https://other.example' }, unasked, earlier)).toEqual(
    earlier,
  );
});

test('a demo is never mixed into a real market, nor a real one made of a demo', () => {
  expect(() => decideRecord(embedded, demo, { publicUrl, market: 'real' })).toThrow(/real market/);
  expect(() => decideRecord(embedded, noDemo, { publicUrl, market: 'demo' })).toThrow(/--fresh --no-demo/);
});

test('a demo cut short is begun again; whether its database can take it is for the database to say', () => {
  const earlier = { publicUrl, market: 'demo-seeding' } as const;
  expect(decideRecord(embedded, unasked, earlier)).toEqual(earlier);
  expect(decideRecord(outside, unasked, earlier)).toEqual(earlier);
});
