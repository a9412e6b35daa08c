import { expect, it } from 'vitest';
import { isLostConnection } from './lost-connection';

const withCode = (code: string) => new Error('outer', { cause: Object.assign(new Error('inner'), { code }) });

it.each(['57P01', '57P03', '08006', '53300', '53100', '58030', 'ECONNREFUSED', 'CONNECTION_CLOSED'])(
  'takes %s for a connection that is lost: nobody knows what became of the call',
  (code) => {
    expect(isLostConnection(withCode(code))).toBe(true);
  },
);

it.each(['42P01', '42501', '23505', '22P02', 'XX001', 'AS001', '40P01', 'EACCES', 'ENOENT', 'ERR_INVALID_ARG_TYPE'])(
  'takes %s for a defect, which no client may pass over',
  (code) => {
    expect(isLostConnection(withCode(code))).toBe(false);
  },
);

it('takes an error of the code itself, which has no code, for a defect', () => {
  expect(isLostConnection(new TypeError('undefined is not a function'))).toBe(false);
});
