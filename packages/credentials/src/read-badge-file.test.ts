import { describe, expect, it } from 'vitest';
import { bakeSvg } from './bake-svg';
import { maxBadgeFileBytes, readBadgeFile } from './read-badge-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const credential = { id: 'urn:x', name: 'Ünïcode' };

function chunk(type: string, data: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(data));
  return Buffer.concat([length, Buffer.from(type), Buffer.from(data), Buffer.alloc(4)]);
}

function png(...texts: string[]): Buffer {
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', '0'.repeat(13)),
    ...texts.map((text) => chunk('iTXt', text)),
    chunk('IEND', ''),
  ]);
}

const baked = `openbadgecredential\0\0\0\0\0${JSON.stringify(credential)}`;

describe('the credential in a file', () => {
  it.each([
    ['JSON', bytes(`\uFEFF ${JSON.stringify(credential)}\n`)],
    ['a baked SVG', bytes(bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"></svg>', credential))],
    ['a baked PNG', png('Comment\0\0\0\0\0hello', baked)],
  ])('is found in %s', (_, file) => {
    expect(readBadgeFile(file)).toEqual({ kind: 'credential', credential });
  });

  it('as a JWT is recognised, not read', () => {
    expect(readBadgeFile(bytes('eyJhbGciOiJSUzI1NiJ9.e30.c2ln'))).toEqual({ kind: 'jwt' });
  });

  it.each([
    ['nothing', bytes('')],
    ['prose', bytes('my badge')],
    ['cut JSON', bytes('{"id":')],
    ['an array', bytes('[]')],
    ['an image without a badge', png()],
    ['an image with two badges', png(baked, baked)],
    ['a compressed badge', png(baked.replace('credential\0\0', 'credential\0\u0001'))],
    ['an image cut short', png(baked).subarray(0, 60)],
    [
      'a chunk that claims to be endless',
      Buffer.concat([png().subarray(0, 8), Buffer.from('ffffffff69545874', 'hex'), Buffer.alloc(20)]),
    ],
    ['a file that is too large', new Uint8Array(maxBadgeFileBytes + 1)],
  ])('is not made up from %s', (_, file) => {
    expect(readBadgeFile(file)).toMatchObject({ kind: 'unreadable' });
  });
});
