import { describe, expect, it } from 'vitest';
import { terminalStates, unreachableStates } from '../kernel/state-table';
import { testStates } from '../assessment/test-states';
import { variantStates } from '../assessment/variant-states';
import { decideContinue, isOverdue } from './answer';
import { attemptStates } from './states';

const now = new Date('2026-11-22T12:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe('the life of an attempt, of a test and of a question', () => {
  it('reaches every state and ends', () => {
    expect(unreachableStates(attemptStates)).toEqual([]);
    expect(terminalStates(attemptStates)).toEqual(['abandoned']);
    expect(Object.values(attemptStates.edges.graded).map(({ to }) => to)).toEqual(['graded']);
    expect(unreachableStates(testStates)).toEqual([]);
    expect(unreachableStates(variantStates)).toEqual([]);
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
