import { expect, it, vi } from 'vitest';
import { refused, RefusedError } from './refused';

it('a refusal is known as one where a bundle holds its class a second time', async () => {
  vi.resetModules();
  const second = await import('./refused');
  expect(second.RefusedError).not.toBe(RefusedError);
  expect(second.refused('too_many_requests', { seconds: 1 })).toBeInstanceOf(RefusedError);
  expect(refused('not_found')).toBeInstanceOf(second.RefusedError);
});

it('no other error is', () => {
  expect(new Error('too_many_requests')).not.toBeInstanceOf(RefusedError);
  expect({ name: 'RefusedError', refusal: { code: 'not_found' } }).not.toBeInstanceOf(RefusedError);
});
