import { expect, it } from 'vitest';
import { sessionCookie } from './cookie';

it('is out of reach of scripts and of other sites’ forms, and bound to this host over https', () => {
  expect(sessionCookie('https://market.example')).toEqual({
    name: '__Host-assay-session',
    options: { httpOnly: true, sameSite: 'lax', secure: true, path: '/', maxAge: 2_592_000 },
  });
});

it('goes without a prefix that browsers take over https only, and by port where two installations share a host', () => {
  const { name, options } = sessionCookie('http://localhost:3000');
  expect(name).toBe('assay-session-3000');
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false });
});
