import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, it } from 'vitest';
import { isConnectionLost } from './connection-lost';

const withCode = (code: string) => Object.assign(new Error(code), { code });
const failed = (code: string) => new DrizzleQueryError('select 1', [], withCode(code));

it('counts a statement whose connection is gone, however deep a verb wrapped it', () => {
  expect(isConnectionLost(failed('ECONNRESET'))).toBe(true);
  expect(isConnectionLost(new Error('a verb failed', { cause: failed('CONNECTION_CLOSED') }))).toBe(true);
});

it('does not count what another server did, nor a statement that was refused: those roll back', () => {
  expect(isConnectionLost(withCode('ECONNRESET'))).toBe(false);
  expect(isConnectionLost(failed('23505'))).toBe(false);
  expect(isConnectionLost('lost')).toBe(false);
});
