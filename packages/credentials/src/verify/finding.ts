/** What is asked of a credential, in the order in which it is asked. */
export type CheckName = 'shape' | 'issuer' | 'trust' | 'contexts' | 'key' | 'signature' | 'validity' | 'status';

/** `open` means that the question could not be answered, which is neither a pass nor a failure. */
export type Finding = {
  readonly name: CheckName;
  readonly outcome: 'pass' | 'fail' | 'open';
  readonly detail: string;
};

export type Check = { readonly name: CheckName; readonly ok: boolean; readonly detail: string };
export type Verdict = 'valid' | 'invalid' | 'unknown';

export const pass = (name: CheckName, detail: string): Finding => ({ name, outcome: 'pass', detail });
export const fail = (name: CheckName, detail: string): Finding => ({ name, outcome: 'fail', detail });
export const open = (name: CheckName, detail: string): Finding => ({ name, outcome: 'open', detail });

/** One failure makes it invalid; without one, a single open question leaves it unknown. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.outcome === 'fail')) return 'invalid';
  return findings.some((finding) => finding.outcome === 'open') ? 'unknown' : 'valid';
}

export function toCheck(finding: Finding): Check {
  return { name: finding.name, ok: finding.outcome === 'pass', detail: finding.detail };
}
