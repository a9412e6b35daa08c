import { sha256 as portableSha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

it('is the one of Node here, which answers what the portable one does', () => {
  expect(sha256).not.toBe(portableSha256);
  const property = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(sha256(bytes)).toEqual(portableSha256(bytes));
  });
  fc.assert(property);
});
