export const judgements = [
  /** The key prints something else in another environment: another clock, time zone, locale, hash order or storage. */
  'unstable_key',
  /** The misconception that the question is about leads to the right answer. */
  'central_misconception_right',
  'too_few_wrong_answers',
] as const;

export type Judgement = (typeof judgements)[number];

export type Judged =
  /** Places, in the order of the mutants, of those whose answers may become wrong options. */
  | { readonly ok: true; readonly keyOutput: string; readonly wrong: readonly number[] }
  | { readonly ok: false; readonly reason: Judgement };

/** Wrong options of a question; of more wrong answers some are taken. */
export const mostWrongOptions = 4;
const fewestWrongOptions = 3;

/**
 * Decides whether executed programs make a question. A mutant whose answer equals the key's, repeats another's or is
 * unstable is left out; the first one carries the misconception that the question is about and may not be right.
 *
 * @param key answer of the key in each environment, normalised: equal texts are equal answers
 * @param mutants answers of each mutant, likewise, in the order of the family
 */
export function judge(key: readonly string[], mutants: readonly (readonly string[])[]): Judged {
  const keyOutput = stable(key);
  if (keyOutput === null) return { ok: false, reason: 'unstable_key' };
  const answers = mutants.map(stable);
  if (answers[0] === keyOutput) return { ok: false, reason: 'central_misconception_right' };
  const wrong = answers.flatMap((answer, at) =>
    answer !== null && answer !== keyOutput && answers.indexOf(answer) === at ? [at] : [],
  );
  if (wrong.length < fewestWrongOptions) return { ok: false, reason: 'too_few_wrong_answers' };
  return { ok: true, keyOutput, wrong };
}

function stable([first, ...others]: readonly string[]): string | null {
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
