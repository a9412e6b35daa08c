import { describe, expect, it } from 'vitest';
import { philox4x32, type PhiloxKey } from './philox';

const hex = (block: Uint32Array) => Array.from(block, (word) => word.toString(16).padStart(8, '0')).join(' ');

function encrypted(counter: readonly number[], key: PhiloxKey): string {
  const block = Uint32Array.from(counter);
  philox4x32(block, key);
  return hex(block);
}

const all = 0xffffffff;

describe('philox4x32', () => {
  it('gives the three published answers of Random123 (kat_vectors, philox 4x32 10)', () => {
    expect(encrypted([0, 0, 0, 0], [0, 0])).toBe('6627e8d5 e169c58d bc57ac4c 9b00dbd8');
    expect(encrypted([all, all, all, all], [all, all])).toBe('408f276d 41c83b0e a20bc7c6 6d5451fd');
    expect(encrypted([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toBe(
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    );
  });
});
