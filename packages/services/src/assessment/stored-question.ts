import type { ReadyQuestion, ShownOption } from '@assay/item-models/presentation';

/** Choice 0 of every stored question is its key; browsers never learn choice numbers. */
export const keyChoice = 0;

/** The stored question as it was kept: only `keepProof` writes the column, from a value of this type. */
export function storedQuestion(column: Record<string, unknown>): ReadyQuestion {
  return column as ReadyQuestion;
}

/** The option behind a choice number. */
export function optionOf(ready: ReadyQuestion, choice: number): ShownOption {
  const option = choice === keyChoice ? ready.key : ready.wrong[choice - 1]?.option;
  if (!option) throw new Error(`the question has no choice ${choice}`);
  return option;
}
