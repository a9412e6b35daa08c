import { randomBytes } from 'node:crypto';
import { brandId } from '@assay/domain/kernel/id';
import { expect, it } from 'vitest';
import { makePersonKey, masterKeyOf, unwrapPersonKey } from './master-key';
import { openValue, sealValue } from './personal-value';

const master = () => masterKeyOf(randomBytes(32).toString('base64url'));
const ada = brandId<'account'>('01900000-0000-7000-8000-0000000000aa');
const bob = brandId<'account'>('01900000-0000-7000-8000-0000000000bb');
const place = { eventId: '01900000-0000-7000-8000-000000000001', field: 'country' };

it('a sealed value opens with the key of its person, and equal values look different', () => {
  const { key, wrapped } = makePersonKey(master(), ada);
  const sealed = sealValue(key, place, ['DE', null]);
  expect(openValue(key, place, sealed)).toEqual(['DE', null]);
  expect(sealValue(key, place, ['DE', null])).not.toEqual(sealed);
  expect(wrapped.byteLength).toBe(12 + 32 + 16);
});

it('it opens nowhere else: not in another event or field, not with the key of another, not with a bit changed', () => {
  const { key } = makePersonKey(master(), ada);
  const sealed = sealValue(key, place, 'DE');
  const flipped = Buffer.from(sealed.$sealed ?? '', 'base64url');
  flipped[13] = (flipped[13] ?? 0) ^ 1;
  expect(() => openValue(key, { ...place, field: 'locale' }, sealed)).toThrow();
  expect(() => openValue(key, { ...place, eventId: bob }, sealed)).toThrow();
  expect(() => openValue(makePersonKey(master(), ada).key, place, sealed)).toThrow();
  expect(() => openValue(key, place, { $sealed: flipped.toString('base64url') })).toThrow();
});

it('a key of a person is unwrapped by the master key that wrapped it, for that person', () => {
  const installation = master();
  const { key, wrapped } = makePersonKey(installation, ada);
  expect(unwrapPersonKey(installation, ada, wrapped).equals(key)).toBe(true);
  expect(() => unwrapPersonKey(installation, bob, wrapped)).toThrow();
  expect(() => unwrapPersonKey(master(), ada, wrapped)).toThrow();
  expect(() => masterKeyOf('too short')).toThrow('32 bytes');
});
