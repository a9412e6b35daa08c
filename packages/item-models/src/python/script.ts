import type { Parameters } from '../family';
import { listing } from '../program/listing';
import type { ProgramVariant } from '../program/variant';

type Wrong = readonly [misconception: string, program: string];

type Script = Parameters & {
  readonly stem?: string;
  readonly key: string;
  /** Programs of people with wrong ideas, the one that the question is about first. */
  readonly wrong: readonly [Wrong, ...Wrong[]];
};

/** A question that shows a script and asks what it prints. */
export function scriptQuestion({ stem = 'What does this script print?', structure, surface, ...all }: Script) {
  const { key, wrong } = all;
  const [[misconception, program], ...others] = wrong;
  return {
    parameters: { structure, surface },
    stem,
    listings: [listing('python', key)],
    asks: 'output',
    key,
    mutants: [{ misconception, program }, ...others.map(([idea, text]) => ({ misconception: idea, program: text }))],
  } as const satisfies ProgramVariant;
}
