import { expect, it } from 'vitest';
import { clientAddress, isLoopback } from './client-address';

const from = (forwarded: string) => clientAddress(new Headers({ 'x-forwarded-for': forwarded }));

it('what a sender claims before the nearest proxy does not count', () => {
  expect(from('10.9.9.9, 203.0.113.7')).toBe('203.0.113.7');
});

it('one subscriber’s IPv6 addresses count as one, however they are written', () => {
  expect(from('2001:db8:0:1::5')).toBe('2001:db8:0:1::/64');
  expect(from('2001:0DB8:0000:0001:ffff:1:2:3')).toBe('2001:db8:0:1::/64');
  expect(from('2001:db8:0:2::5')).not.toBe(from('2001:db8:0:1::5'));
});

it('an IPv4 address in IPv6 clothes is the IPv4 address', () => {
  expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7');
});

it('only this machine is loopback', () => {
  const loopback = [
    'localhost',
    'localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    from('::1'),
    from('::ffff:127.0.0.1'),
  ];
  expect(loopback.map(isLoopback)).toEqual(loopback.map(() => true));
  expect(
    ['localhost.example.org', '127.0.0.1.example.org', '192.168.0.2', from('2001:db8::1'), 'unknown'].some(isLoopback),
  ).toBe(false);
});
