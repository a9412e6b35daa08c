import { describe, expect, it } from 'vitest';
import { decideRetake, retakeOpensAt, type RetakeTerms, type Sitting } from './retake';
import { decideStart } from './start';

const now = new Date('2026-11-22T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const closedBook: RetakeTerms = { test: 'sql', testVersion: 1, isOpenBook: false, validMonths: 24 };
const openBook: RetakeTerms = { ...closedBook, isOpenBook: true };

const failed = (ago: number, changes: Partial<Sitting> = {}): Sitting => ({
  test: 'sql',
  testVersion: 1,
  state: 'graded',
  passed: false,
  endedAt: daysAgo(ago),
  retakeWaitDays: 14,
  ...changes,
});
const passed = (ago: number, changes: Partial<Sitting> = {}) => failed(ago, { passed: true, ...changes });
const givenUp = (ago: number) => failed(ago, { state: 'abandoned', passed: null });
const running = (test = 'sql') => failed(0, { test, state: 'started', passed: null, endedAt: null });
const inDemo = { retakeWaitDays: 0 };

type Case = readonly [what: string, sittings: readonly Sitting[], closed: string, open: string];

const inTenDays = 'wait until 2026-12-02';
const inThirteenDays = 'wait until 2026-12-05';

/** Every combination of what happened before, for a test whose pass closes it and for an open-book quiz. */
const cases: readonly Case[] = [
  ['never taken', [], 'open', 'open'],
  ['running', [running()], 'running', 'running'],
  ['another test running', [running('other')], 'running', 'running'],
  ['running after a pass', [passed(400), running()], 'running', 'running'],
  ['failed within the wait', [failed(4)], inTenDays, inTenDays],
  ['failed, wait over', [failed(15)], 'open', 'open'],
  ['failed, wait over to the instant', [failed(14)], 'open', 'open'],
  ['given up within the wait', [givenUp(4)], inTenDays, inTenDays],
  ['given up, wait over', [givenUp(15)], 'open', 'open'],
  ['passed within the wait', [passed(4)], 'passed until 2028-11-18', inTenDays],
  ['passed, wait over', [passed(100)], 'passed until 2028-08-14', 'open'],
  ['passed, no longer vouched for', [passed(740)], 'open', 'open'],
  ['failed, then passed', [failed(30), passed(4)], 'passed until 2028-11-18', inTenDays],
  ['passed, then failed', [passed(30), failed(4)], 'passed until 2028-10-23', inTenDays],
  ['expired, then failed within the wait', [passed(800), failed(4)], inTenDays, inTenDays],
  ['expired, then passed anew', [passed(800), passed(4)], 'passed until 2028-11-18', inTenDays],
  ['an earlier version passed', [passed(100, { testVersion: 0 })], 'open', 'open'],
  ['an earlier version passed within the wait', [passed(1, { testVersion: 0 })], inThirteenDays, inThirteenDays],
  ['another test failed', [failed(1, { test: 'other' })], 'open', 'open'],
  ['another test passed', [passed(1, { test: 'other' })], 'open', 'open'],
  ['demo: failed a moment ago', [failed(0, inDemo)], 'open', 'open'],
  ['demo: passed a moment ago', [passed(0, inDemo)], 'passed until 2028-11-22', 'open'],
];

function told(sittings: readonly Sitting[], terms: RetakeTerms): string {
  const retake = decideRetake(sittings, terms, now);
  return 'at' in retake ? `${retake.kind} until ${retake.at.toISOString().slice(0, 10)}` : retake.kind;
}

describe('when a test may be taken again', () => {
  it.each(cases)('%s', (_, sittings, closed, open) => {
    expect([told(sittings, closedBook), told(sittings, openBook)]).toEqual([closed, open]);
    expect(told(sittings.toReversed(), closedBook)).toBe(closed);
  });

  it('keeps the wait that held when the attempt began, whatever the setting is now', () => {
    expect(told([failed(20, { retakeWaitDays: 30 })], closedBook)).toBe(inTenDays);
  });

  it('names the instant at which it opens, once an attempt has ended', () => {
    expect(retakeOpensAt([failed(4)], closedBook)).toEqual(daysAgo(-10));
    expect(retakeOpensAt([failed(0, inDemo)], closedBook)).toEqual(now);
    expect(retakeOpensAt([passed(4)], closedBook).toISOString()).toBe('2028-11-18T12:00:00.000Z');
  });
});

describe('beginning a test', () => {
  it.each(cases)('%s: is allowed exactly when the rule says open', (_, sittings) => {
    for (const terms of [closedBook, openBook]) {
      expect(decideStart(sittings, terms, now).ok).toBe(decideRetake(sittings, terms, now).kind === 'open');
    }
  });

  it('counts attempts at this test only', () => {
    expect(decideStart([], closedBook, now)).toEqual({ ok: true, next: { attemptNo: 1 } });
    const earlier = [failed(30), givenUp(20), failed(1, { test: 'other' })];
    expect(decideStart(earlier, closedBook, now)).toEqual({ ok: true, next: { attemptNo: 3 } });
  });

  it('refuses with the reason and, where there is one, the instant', () => {
    expect(decideStart([running('other')], closedBook, now)).toMatchObject({ refusal: { code: 'attempt_running' } });
    expect(decideStart([failed(4)], closedBook, now)).toMatchObject({
      refusal: { code: 'retake_too_early', facts: { retakeAt: '2026-12-02T12:00:00.000Z' } },
    });
    expect(decideStart([passed(4)], closedBook, now)).toMatchObject({
      refusal: { code: 'test_passed', facts: { retakeAt: '2028-11-18T12:00:00.000Z' } },
    });
  });
});
