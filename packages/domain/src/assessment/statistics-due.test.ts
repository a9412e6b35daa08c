import { describe, expect, it } from 'vitest';
import { areStatisticsDue, type NowKnown } from './statistics-due';

const at = new Date('2026-11-22T12:00:00Z');
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const last = { at, graded: 50, engineVersion: 1 };
const due = (minutes: number, known: Partial<NowKnown> = {}) =>
  areStatisticsDue(last, { graded: 50, engineVersion: 1, requestedAt: null, ...known }, after(minutes));

describe('a test is counted', () => {
  it('for the first time once somebody has finished it', () => {
    const known = { engineVersion: 1, requestedAt: at };
    expect(areStatisticsDue(null, { ...known, graded: 0 }, at)).toBe(false);
    expect(areStatisticsDue(null, { ...known, graded: 1 }, at)).toBe(true);
  });

  it('again after ten new attempts, but never twice within the hour', () => {
    expect(due(59, { graded: 500 })).toBe(false);
    expect(due(60, { graded: 60 })).toBe(true);
    expect(due(60, { graded: 59 })).toBe(false);
  });

  it('again after a day, whatever happened', () => {
    expect(due(24 * 60 - 1)).toBe(false);
    expect(due(24 * 60)).toBe(true);
  });

  it('at once for an operator who asked since, and with another engine', () => {
    expect(due(1, { requestedAt: after(1) })).toBe(true);
    expect(due(1, { requestedAt: after(-1) })).toBe(false);
    expect(due(1, { engineVersion: 2 })).toBe(true);
  });
});
