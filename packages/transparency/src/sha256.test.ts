import { sha256 as portableSha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256';

it('is the one of Node here, which answers what the portable one does', () => {
  expect(sha256).not.toBe(portableSha256);
  const sameFor = (bytes: Uint8Array): void => expect(sha256(bytes)).toEqual(portableSha256(bytes));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), sameFor));
});
