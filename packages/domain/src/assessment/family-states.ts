import { type Edge, stateTable } from '../kernel/state-table';

const retire = { retire: { to: 'retired', event: 'family.retired' } } as const;
const suspend = { suspend: { to: 'suspended', event: 'family.suspended' } } as const;
const review = { review: { to: 'review', event: 'family.staged' } } as const;
const pilot = { pilot: { to: 'pilot', event: 'family.staged' } } as const;
const activate = { activate: { to: 'active', event: 'family.staged' } } as const;

/**
 * A version of a family never changes; what changes is whether it is asked. Authors bring it from a draft through
 * review and trial into forms, by what the code declares; a doubtful key suspends it, until an operator has looked.
 */
export const familyStates = stateTable({
  entity: 'family',
  initial: 'draft',
  edges: {
    draft: { ...review, ...pilot, ...activate, ...retire },
    review: { ...pilot, ...activate, ...retire },
    pilot: { ...review, ...activate, ...suspend, ...retire },
    active: { ...review, ...pilot, ...suspend, ...retire },
    suspended: {
      reinstate_pilot: { to: 'pilot', event: 'family.reinstated' },
      reinstate_active: { to: 'active', event: 'family.reinstated' },
      ...retire,
    },
    retired: {},
  },
});

export type FamilyState = keyof typeof familyStates.edges;

/** The states in which a family is asked, on trial or scored. */
export const askedStates = ['pilot', 'active'] as const satisfies readonly FamilyState[];

export type AskedState = (typeof askedStates)[number];

/** How far the authors say that a family is. */
export type DeclaredState = Exclude<FamilyState, 'suspended' | 'retired'>;

export function isAsked(state: FamilyState): state is AskedState {
  return askedStates.some((asked) => asked === state);
}

/** What was reviewed or asked is no draft any more: taken back to one, it waits for its reviewer. */
const stages = { draft: 'review', review: 'review', pilot: 'pilot', active: 'activate' } as const;

/**
 * The edge to where the code says that a family is; null where it is there, and where it cannot go: what was suspended
 * or retired is for an operator to decide.
 */
export function edgeToDeclared(state: FamilyState, declared: DeclaredState): Edge<FamilyState> | null {
  if (state === declared) return null;
  const edges: Readonly<Partial<Record<string, Edge<FamilyState>>>> = familyStates.edges[state];
  return edges[stages[declared]] ?? null;
}
