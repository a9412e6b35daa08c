import { describe, expect, it } from 'vitest';
import { step, terminalStates, unreachableStates } from '../kernel/state-table';
import { dateLetter } from './hallmark';
import { badgeStates, isVisible } from './states';

describe('the life of a badge', () => {
  it('begins unseen and reaches every state', () => {
    expect(isVisible(badgeStates.initial)).toBe(false);
    expect(unreachableStates(badgeStates)).toEqual([]);
    expect(terminalStates(badgeStates)).toEqual(['revoked']);
  });

  it('can be shown and hidden again and again, each time with its own event', () => {
    expect(step(badgeStates, 'hidden', 'show')).toEqual({ ok: true, next: { to: 'shown', event: 'badge.shown' } });
    expect(step(badgeStates, 'shown', 'hide')).toEqual({ ok: true, next: { to: 'hidden', event: 'badge.hidden' } });
  });

  it('never shows a revoked badge again', () => {
    expect(step(badgeStates, 'revoked', 'show')).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
  });
});

describe('the date letter', () => {
  it('counts UTC years from a = 2026 and skips j', () => {
    expect(dateLetter(new Date('2026-12-31T23:59:59Z'))).toBe('a');
    expect(dateLetter(new Date('2035-01-01T00:00:00Z'))).toBe('k');
    expect(dateLetter(new Date('2051-01-01T00:00:00Z'))).toBe('a');
    expect(dateLetter(new Date('2025-06-01T00:00:00Z'))).toBe('z');
  });
});
