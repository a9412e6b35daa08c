import { type CheckSentence, inEnglish, tell, type Telling } from './sentences';

/** What is asked of a credential, in the order in which it is asked. */
export type CheckName = 'shape' | 'issuer' | 'trust' | 'contexts' | 'key' | 'signature' | 'validity' | 'status';

/** `open` means that the question could not be answered, which is neither a pass nor a failure. */
export type Finding = {
  readonly name: CheckName;
  readonly outcome: 'pass' | 'fail' | 'open';
  readonly telling: Telling;
};

export type Check = {
  readonly name: CheckName;
  readonly ok: boolean;
  /** In English. */
  readonly detail: string;
  /** The same to be said in another language; left out where the words are a caller's own. */
  readonly telling?: Telling;
};
export type Verdict = 'valid' | 'invalid' | 'unknown';

type Told = (name: CheckName, said: CheckSentence | Telling, facts?: Telling['facts']) => Finding;

export const pass: Told = (name, said, facts) => ({ name, outcome: 'pass', telling: telling(said, facts) });
export const fail: Told = (name, said, facts) => ({ name, outcome: 'fail', telling: telling(said, facts) });
export const open: Told = (name, said, facts) => ({ name, outcome: 'open', telling: telling(said, facts) });

function telling(said: CheckSentence | Telling, facts: Telling['facts']): Telling {
  return typeof said === 'string' ? tell(said, facts) : said;
}

/** One failure makes it invalid; without one, a single open question leaves it unknown. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.outcome === 'fail')) return 'invalid';
  return findings.some((finding) => finding.outcome === 'open') ? 'unknown' : 'valid';
}

export function toCheck({ name, outcome, telling: told }: Finding): Check {
  return { name, ok: outcome === 'pass', detail: inEnglish(told), telling: told };
}
