import { expect, it } from 'vitest';
import { fileHeaders } from './file-headers';

const bytes = new TextEncoder().encode('content');
const served = (name: string) => new Headers(fileHeaders('attachment', { name, mediaType: 'image/gif', bytes }));

it('what somebody handed in is saved and never runs, whatever it is called', () => {
  for (const name of [
    'work.txt',
    'a"; filename="b.html',
    'x\r\nSet-Cookie: a=b',
    "it's (1)*.html",
    '\u202Efdp.exe',
    '../../etc/passwd',
    'Übung 作业 👩‍🚀.pdf',
    '\uD800lone',
  ]) {
    const headers = served(name);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.!~%-]+$/);
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/gif',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
  }
});

it('a name reads back as it was stored', () => {
  const [, encoded = ''] =
    /UTF-8''(.*)$/.exec(served("Übung (2) 'neu' 作业.pdf").get('content-disposition') ?? '') ?? [];
  expect(decodeURIComponent(encoded)).toBe("Übung (2) 'neu' 作业.pdf");
});

it('a document of ours is shown, and still runs nothing', () => {
  const headers = fileHeaders('inline', { name: 'invoice.pdf', mediaType: 'application/pdf', bytes });
  expect(headers).toMatchObject({
    'Content-Disposition': "inline; filename*=UTF-8''invoice.pdf",
    'Content-Security-Policy': expect.stringContaining("script-src 'none'"),
  });
});
