import { describe, expect, it } from 'vitest';
import { isReproofDue } from './reproof-due';

const at = (text: string) => new Date(`2026-11-${text}Z`);
const due = (last: string, now: string, runtimeVersion = '17.4') =>
  isReproofDue({ at: at(last), runtimeVersion: '17.4' }, runtimeVersion, at(now));

describe('a pool is proven again', () => {
  it('once a night, and not twice in the same one', () => {
    expect(due('20T12:00:00', '21T02:59:59')).toBe(false);
    expect(due('20T12:00:00', '21T03:00:00')).toBe(true);
    expect(due('21T03:00:40', '21T23:00:00')).toBe(false);
    expect(due('21T03:00:40', '22T03:00:00')).toBe(true);
  });

  it('after nights in which nothing ran', () => {
    expect(due('01T12:00:00', '21T01:00:00')).toBe(true);
  });

  it('at once when the runtime is another one', () => {
    expect(due('21T03:00:40', '21T03:01:00', '18.0')).toBe(true);
  });
});
