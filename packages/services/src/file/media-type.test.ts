import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type';

const text = 'text/plain; charset=utf-8';
const bytes = (content: string) => new TextEncoder().encode(content);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const gif = bytes('GIF89a/*');
const pdf = bytes('%PDF-1.7\n');
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);

/** A zip with one file in it (APPNOTE, section 4.3.7), which says what it likes about its size. */
function zip(name: string, content: Buffer, claimedBytes = content.length): Uint8Array {
  const packed = deflateRawSync(content, { level: 1 });
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(claimedBytes, 22);
  head.writeUInt16LE(name.length, 26);
  return joined(head, bytes(name), packed);
}

describe('the type of what is handed in', () => {
  it.each([
    ['a PDF that is a page as well', joined(pdf, bytes('<html><script>alert(1)</script>')), 'application/pdf'],
    ['a GIF that is a script as well', joined(gif, bytes('*/=1;alert(1)')), 'image/gif'],
    ['a page', bytes('<!doctype html><script>alert(1)</script>'), text],
    ['an SVG with a script', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), text],
    [
      'XML that a style sheet turns into a page',
      bytes('<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>'),
      text,
    ],
    ['a script', bytes('alert(1)'), text],
  ])('%s is served as nothing that runs', async (_, content, type) => {
    expect(await mediaTypeOf(content)).toBe(type);
  });

  it.each([
    ['a program of Windows', joined(bytes('MZ'), new Uint8Array(200))],
    ['a program of Linux', joined(Uint8Array.of(0x7f), bytes('ELF'), new Uint8Array(200))],
    ['a packed tape', new Uint8Array(gzipSync('x'))],
    ['bytes of no kind', Uint8Array.of(0, 1, 2, 3, 254, 255)],
    ['a page in UTF-16', joined(Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from('<script>', 'utf16le')))],
    ['nothing but the start of a picture', png.subarray(0, 4)],
  ])('%s is refused', async (_, content) => {
    expect(await mediaTypeOf(content)).toBeNull();
  });

  it('is found in a bomb without unpacking it', async () => {
    const zeros = Buffer.alloc(120 * 1024 * 1024);
    const bombs = [
      zip('[Content_Types].xml', zeros),
      zip('[Content_Types].xml', zeros, 100),
      zip('mimetype', zeros),
      zip('word/document.xml', zeros),
      new Uint8Array(gzipSync(zeros)),
    ];
    const before = process.memoryUsage().rss;
    for (const bomb of bombs) {
      expect(bomb.length).toBeLessThan(1024 * 1024);
      expect(['application/zip', null]).toContain(await mediaTypeOf(bomb));
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  // Read over and over, any of them would outlast the patience of a test.
  it('is found in 25 MB made to be slow', async () => {
    const one = zip('a', Buffer.alloc(0));
    const many = Buffer.concat(Array.from({ length: 700_000 }, () => one));
    for (const content of [
      new Uint8Array(25 * 1024 * 1024),
      new Uint8Array(many),
      joined(png, new Uint8Array(25_000_000)),
    ])
      expect(['application/zip', 'image/png', null]).toContain(await mediaTypeOf(content));
  });
});
