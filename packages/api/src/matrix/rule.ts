import type { ActorName } from './actors';

/** `ok`, or the code of a refusal. */
export type Outcome = string;

/** The same in every state, or for each state that is more than a missing object to these actors. */
type ByState = Outcome | Readonly<Record<string, Outcome>>;

/** What calls of one procedure answer. Whoever is not named learns what they would learn of an object that is missing. */
export type ObjectRule = {
  readonly kind: string;
  /** Under which name the input carries the object's id. */
  readonly key: string;
  /** The rest of a sound input. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** By actors, several in one key. */
  readonly may: Readonly<Record<string, ByState>>;
  /** What differs where the object is of two others; else the public and operators find it as ever, and nobody else does. */
  readonly theirs?: Readonly<Record<string, Outcome>>;
  /** What everybody who is logged in learns of a missing object. */
  readonly missing?: Outcome;
};

/** Who is treated as somebody else, where their state lets them through at all. */
const sameAs: Partial<Record<ActorName, ActorName>> = { suspendedClient: 'client' };

/** A procedure about no object in particular: what those may call it are answered. */
export type PlainRule = { readonly input?: unknown; readonly answer: Outcome };

export type Rule = ObjectRule | PlainRule;

export function outcomeFor(
  table: Readonly<Record<string, ByState>> | undefined,
  actor: ActorName,
  state: string,
): Outcome | undefined {
  const entry = Object.entries(table ?? {}).find(([actors]) => actors.split(' ').includes(sameAs[actor] ?? actor));
  const byState = entry?.[1];
  return typeof byState === 'object' ? byState[state] : byState;
}
