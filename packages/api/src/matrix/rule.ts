import { type StateTable, statesOf } from '@assay/domain/kernel/state-table';
import type { ActorName } from './actors';
import type { Scene } from './scene';

/** `ok`, or the code of a refusal. */
export type Outcome = string;

/** The same in every state, or for each state that is more than a missing object to these actors. */
type ByState = Outcome | Readonly<Record<string, Outcome>>;

/** What calls of one procedure answer. Whoever is not named learns what they would learn of an object that is missing. */
export type ObjectRule = {
  readonly kind: string;
  /** Under which name the input carries the object's id. */
  readonly key: string;
  /** Whether it carries a list of them. */
  readonly isList?: boolean;
  /** The rest of a sound input, which may depend on the object. */
  readonly more?: Facts | ((id: string, scenes: Scenes) => Facts);
  /** By actors, several in one key. */
  readonly may: Readonly<Record<string, ByState>>;
  /** What differs where the object is of two others; else the public and operators find it as ever, and nobody else does. */
  readonly theirs?: Readonly<Record<string, Outcome>>;
  /** What everybody who is logged in learns of a missing object. */
  readonly missing?: Outcome;
  /** An id of the right form that no object has; a random UUID where it is left out. */
  readonly missingId?: string;
};

type Facts = Readonly<Record<string, unknown>>;

/** What the actors have to do with, and the same of two others. */
export type Scenes = { readonly ours: Scene; readonly theirs: Scene };

/** Who is treated as somebody else, where their state lets them through at all. */
const sameAs: Partial<Record<ActorName, ActorName>> = { suspendedClient: 'client' };

/** A procedure about no object in particular: what those may call it are answered. */
export type PlainRule = { readonly input?: unknown; readonly answer: Outcome };

export type Rule = ObjectRule | PlainRule;

/** Done in some states of an object, and too early or too late in every other one of its table. */
export function onlyIn<State extends string>(
  table: StateTable<State, string>,
  ...right: readonly NoInfer<State>[]
): Record<string, Outcome> {
  return Object.fromEntries(statesOf(table).map((state) => [state, right.includes(state) ? 'ok' : 'wrong_state']));
}

export function outcomeFor(
  table: Readonly<Record<string, ByState>> | undefined,
  actor: ActorName,
  state: string,
): Outcome | undefined {
  const entry = Object.entries(table ?? {}).find(([actors]) => actors.split(' ').includes(sameAs[actor] ?? actor));
  const byState = entry?.[1];
  return typeof byState === 'object' ? byState[state] : byState;
}
