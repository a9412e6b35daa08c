import { isIPv6 } from 'node:net';

/**
 * The network that a request comes from, as the nearest proxy (or the server itself) saw it: the last entry of
 * `X-Forwarded-For`, since everything before it is the sender's own word. Of an IPv6 address the /64 counts,
 * which is what one subscriber has.
 */
export function clientAddress(headers: Headers): string {
  const nearest = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const address = nearest.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(address) ? `${expand(address).slice(0, 4).join(':')}::/64` : address || 'unknown';
}

/** The eight groups of an IPv6 address, without leading zeros. */
function expand(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ''),
  );
}

/** Whether an address or host name is this very machine. */
export function isLoopback(host: string): boolean {
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  return name === 'localhost' || name === '::1' || name === '0:0:0:0::/64' || /^127(\.\d{1,3}){3}$/.test(name);
}
