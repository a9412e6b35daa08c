/** In what a new proof of a kept question differs from the kept one. */
type ProofDifference = {
  readonly reason: string;
  /** Whether the program whose answer is the key is the one that was run when the question was kept. */
  readonly isSameProgram: boolean;
  /** Whether wrong answers are run as well; those about rules are written by hand and prove nothing. */
  readonly isExecuted: boolean;
};

/** A wrong answer that was run may have become right, or the key is no single answer any more. */
const whereWrongAnswersAreRun: readonly string[] = [
  'options_changed',
  'unstable_key',
  'central_misconception_right',
  'too_few_wrong_answers',
  'nothing_to_show',
];

/**
 * Whether the key that people were scored by is doubtful: the same program now answers otherwise, or an answer that
 * counted as wrong may be right. A child that died says something of the machine; another program, of the code or the
 * salt; a broken rule of writing, of the words. None of these says that anybody was scored wrongly.
 */
export function isKeyDoubtful({ reason, isSameProgram, isExecuted }: ProofDifference): boolean {
  if (!isSameProgram) return false;
  return reason === 'output_changed' || (isExecuted && whereWrongAnswersAreRun.includes(reason));
}
