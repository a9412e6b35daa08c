import type { VerificationDto } from '@assay/protocol/dto/badge';
import type { Tone } from '@assay/ui/tone';
import type { verifyWords } from './words.en';

type Question = keyof (typeof verifyWords)['island']['question'];

const questions: Readonly<Record<Question, true>> = {
  shape: true,
  issuer: true,
  trust: true,
  contexts: true,
  key: true,
  signature: true,
  validity: true,
  status: true,
};

/** Whether there are words for this check: one that a newer library makes shows its own name. */
export function isQuestion(name: string): name is Question {
  return Object.hasOwn(questions, name);
}

export const verdictTone: Readonly<Record<VerificationDto['verdict'], Tone>> = {
  valid: 'good',
  invalid: 'bad',
  unknown: 'attention',
};

/** Beside a verdict that is not "invalid", a check that was not passed is open rather than failed. */
export function checkTone({ verdict }: Pick<VerificationDto, 'verdict'>, ok: boolean): Tone {
  if (ok) return 'good';
  return verdict === 'unknown' ? 'attention' : 'bad';
}
