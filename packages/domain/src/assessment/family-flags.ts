/** What may be wrong with a family of questions, by the answers that people gave. */
export const familyFlags = [
  /** An option goes with a better rest of the form than the right answer does. */
  'miskey',
  'too_hard',
  'too_easy',
  /** Those who answer it rightly do hardly better on the rest of the form. */
  'weak_discrimination',
  /** A wrong option that almost nobody chooses. */
  'unused_option',
  /** Most people need more than their share of the time. */
  'too_slow',
  /** The share of right answers has changed: an old question, or a leaked one. */
  'drift',
] as const;

export type FamilyFlag = (typeof familyFlags)[number];
