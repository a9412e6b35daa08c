import { hiring } from './hiring';
import type { Operation } from './operation';
import { testingSkills } from './testing-skills';
import { working } from './working';

/** Everything that clients do, by the name under which the history has it. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  [...hiring, ...working, ...testingSkills].map((operation) => [operation.verb, operation]),
);

/** Each as often as its weight says, to draw from. */
export const drawn: readonly Operation[] = [...operations.values()].flatMap((operation) =>
  Array.from({ length: operation.weight }, () => operation),
);
