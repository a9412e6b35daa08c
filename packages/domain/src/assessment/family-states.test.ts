import { describe, expect, it } from 'vitest';
import { statesOf } from '../kernel/state-table';
import { type DeclaredState, edgeToDeclared, familyStates, isAsked } from './family-states';

const declared: readonly DeclaredState[] = ['draft', 'review', 'pilot', 'active'];
const goesTo = (from: keyof typeof familyStates.edges, to: DeclaredState) => edgeToDeclared(from, to)?.to ?? 'stays';

describe('what the code declares of a family', () => {
  it.each([
    ['draft', ['stays', 'review', 'pilot', 'active']],
    ['review', ['stays', 'stays', 'pilot', 'active']],
    ['pilot', ['review', 'review', 'stays', 'active']],
    ['active', ['review', 'review', 'pilot', 'stays']],
    ['suspended', ['stays', 'stays', 'stays', 'stays']],
    ['retired', ['stays', 'stays', 'stays', 'stays']],
  ] as const)('moves one that is %s only where it may go', (from, outcomes) => {
    expect(declared.map((to) => goesTo(from, to))).toEqual(outcomes);
  });
});

it('only what is on trial or scored is asked', () => {
  expect(statesOf(familyStates).filter(isAsked)).toEqual(['pilot', 'active']);
});
