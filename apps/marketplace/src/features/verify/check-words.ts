import type { VerificationDto } from '@assay/protocol/dto/badge';
import type { Tone } from '@assay/ui/tone';

const questions: Readonly<Record<string, string>> = {
  shape: 'Is it a badge?',
  issuer: 'Who issued it?',
  trust: 'Is the issuer known?',
  contexts: 'Do its words mean what the standards say?',
  key: 'Does the issuer publish the key?',
  signature: 'Is it unchanged since it was signed?',
  validity: 'Is it within its dates?',
  status: 'Is it still in force?',
};

/** What a check asks, in the words of somebody who never met the standards. */
export function checkQuestion(name: string): string {
  return questions[name] ?? name;
}

type Verdict = { readonly tone: Tone; readonly title: string; readonly meaning: string };

const verdicts: Readonly<Record<VerificationDto['verdict'], Verdict>> = {
  valid: { tone: 'good', title: 'Valid', meaning: 'Every check below was passed.' },
  invalid: {
    tone: 'bad',
    title: 'Not valid',
    meaning: 'At least one check failed. Do not rely on what this badge says.',
  },
  unknown: {
    tone: 'attention',
    title: 'Cannot be decided',
    meaning: 'Nothing is wrong with it, but not every question could be answered from here.',
  },
};

export function verdictWords({ verdict }: Pick<VerificationDto, 'verdict'>): Verdict {
  return verdicts[verdict];
}

/** Beside a verdict that is not "invalid", a check that was not passed is open rather than failed. */
export function checkTone({ verdict }: Pick<VerificationDto, 'verdict'>, ok: boolean): Tone {
  if (ok) return 'good';
  return verdict === 'unknown' ? 'attention' : 'bad';
}
