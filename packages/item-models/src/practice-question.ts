import type { OddValue } from './family';
import type { ReadyQuestion } from './presentation';

/** A public question with its explanation; no test ever asks one. */
export type PracticeQuestion = {
  readonly id: string;
  readonly objective: string;
  readonly ready: ReadyQuestion;
  /** Odd values that the question asks about. */
  readonly asksAbout?: readonly OddValue[];
  /** Why the key is right. */
  readonly rationale: string;
  /** Why each wrong option is wrong, by misconception. */
  readonly reasons: Readonly<Record<string, string>>;
};
