import { describe, expect, it } from 'vitest';
import { terminalStates, unreachableStates } from '../kernel/state-table';
import { testStates } from '../assessment/test-states';
import { decideContinue, isOverdue } from './answer';
import { decideStart, type EarlierAttempt } from './start';
import { attemptStates } from './states';

const now = new Date('2026-11-22T12:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const command = { test: 'sql', testVersion: 1, retakeWaitDays: 14, isOpenBook: false };
const attempt = (changes: Partial<EarlierAttempt> = {}): EarlierAttempt => ({
  test: 'sql',
  testVersion: 1,
  state: 'graded',
  passed: false,
  endedAt: new Date('2026-11-01T12:00:00Z'),
  ...changes,
});

describe('the life of an attempt and of a test', () => {
  it('reaches every state and ends', () => {
    expect(unreachableStates(attemptStates)).toEqual([]);
    expect(terminalStates(attemptStates)).toEqual(['graded', 'abandoned']);
    expect(unreachableStates(testStates)).toEqual([]);
  });
});

describe('decideStart', () => {
  it('lets a newcomer begin and counts attempts at this test only', () => {
    expect(decideStart([], command, now)).toEqual({ ok: true, next: { attemptNo: 1 } });
    expect(decideStart([attempt(), attempt({ test: 'other' })], command, now)).toEqual({
      ok: true,
      next: { attemptNo: 2 },
    });
  });

  it('refuses a second live attempt, of whatever test', () => {
    const running = attempt({ test: 'other', state: 'started', endedAt: null });
    expect(decideStart([running], command, now)).toMatchObject({ ok: false, refusal: { code: 'attempt_running' } });
  });

  it('refuses before the wait is over, given up attempts included, and names the instant', () => {
    const recent = attempt({ state: 'abandoned', passed: null, endedAt: new Date('2026-11-08T12:00:01Z') });
    expect(decideStart([recent], command, now)).toEqual({
      ok: false,
      refusal: { code: 'retake_too_early', facts: { retakeAt: '2026-11-22T12:00:01.000Z' } },
    });
    expect(decideStart([recent], { ...command, retakeWaitDays: 0 }, now)).toMatchObject({ ok: true });
  });

  it('refuses a version already passed, but not the next version', () => {
    const passed = attempt({ passed: true });
    expect(decideStart([passed], command, now)).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
    expect(decideStart([passed], { ...command, testVersion: 2 }, now)).toMatchObject({ ok: true });
    expect(decideStart([passed], { ...command, isOpenBook: true }, now)).toMatchObject({ ok: true });
  });
});

describe('the deadline', () => {
  it('takes an answer at its last instant and none after', () => {
    expect(decideContinue({ state: 'started', deadlineAt: now }, now).ok).toBe(true);
    expect(decideContinue({ state: 'started', deadlineAt: minutes(-1) }, now)).toMatchObject({
      refusal: { code: 'answer_too_late' },
    });
    expect(decideContinue({ state: 'graded', deadlineAt: minutes(5) }, now)).toMatchObject({
      refusal: { code: 'attempt_closed' },
    });
  });

  it('is overdue only while it runs', () => {
    expect(isOverdue({ state: 'started', deadlineAt: minutes(-1) }, now)).toBe(true);
    expect(isOverdue({ state: 'graded', deadlineAt: minutes(-1) }, now)).toBe(false);
  });
});
