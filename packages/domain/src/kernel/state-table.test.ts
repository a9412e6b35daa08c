import { describe, expect, it } from 'vitest';
import { jobStates } from '../job/states';
import { allows, stateTable, step, unreachableStates } from './state-table';

describe('step', () => {
  it('refuses a command that the state does not know, and says which', () => {
    expect(step(jobStates, 'filled', 'fill')).toEqual({
      ok: false,
      refusal: { code: 'wrong_state', facts: { entity: 'job', state: 'filled', command: 'fill' } },
    });
    expect(allows(jobStates, 'open', 'fill')).toBe(true);
  });

  it('finds an unreachable state', () => {
    const broken = stateTable<'a' | 'b', 'go'>({
      entity: 'x',
      initial: 'a',
      edges: { a: {}, b: { go: { to: 'a', event: 'x.gone' } } },
    });
    expect(unreachableStates(broken)).toEqual(['b']);
  });
});
