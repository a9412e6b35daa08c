import type { ByKind } from '@assay/services/operator/bank-statistics';

/** Attempts of people, or of a program. */
export type Kind = keyof ByKind<unknown>;

/** People first; a program only where nobody else has taken the test, or where the reader asks for it. */
export function kindShown(counted: ByKind<{ readonly people: number } | null>, asked: string | undefined): Kind {
  if (asked === 'real' || asked === 'simulated') return asked;
  const isCounted = (kind: Kind) => (counted[kind]?.people ?? 0) > 0;
  return !isCounted('real') && isCounted('simulated') ? 'simulated' : 'real';
}
