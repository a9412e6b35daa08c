import { NextResponse } from 'next/server';

const text = `This is more than this site takes at once. Files may have up to 25 MB; nothing was sent or changed.`;

/** Refuses what is far too large by its announced length, before a byte of it is read; smaller excess meets the limit of server actions. */
export function proxy(): NextResponse {
  return new NextResponse(text, {
    status: 413,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' },
  });
}

export const config = {
  // 27,000,000 bytes and more; a request within the limit never comes here.
  matcher: [
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'content-length', value: '(2[7-9]\\d{6}|[3-9]\\d{7}|\\d{9,})' }],
    },
  ],
};
