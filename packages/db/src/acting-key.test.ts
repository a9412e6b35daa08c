import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { actingKey, hmacPads, signClaim } from './acting-key';

const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

it('the pads give the same signature as the key, so that the database can check what a process signs', () => {
  const key = actingKey('a password');
  const { inner, outer } = hmacPads(key);
  const claim = 'account:019383f2-0000-7000-8000-000000000000';
  const computed = sha256(outer, sha256(inner, Buffer.from(claim))).toString('hex');
  expect(signClaim(key, claim)).toBe(`${claim}.${computed}`);
});

it('two passwords give two keys, and neither key is the password', () => {
  expect(actingKey('one')).not.toEqual(actingKey('two'));
  expect(actingKey('one').toString('utf8')).not.toContain('one');
});
