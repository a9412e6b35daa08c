import { accept, refuse, type Decision } from '../kernel/refusal';

/** What somebody may do beyond trading: run the installation, or study it. */
export const roles = ['operator', 'researcher'] as const;

export type Role = (typeof roles)[number];

export type Revocation = {
  readonly role: Role;
  /** Operators besides the holder whose accounts are active. */
  readonly otherOperators: number;
};

/** An installation keeps at least one operator who can act, since only an operator makes another one without the host. */
export function decideRevocation(revocation: Revocation): Decision<Revocation> {
  return revocation.role === 'operator' && revocation.otherOperators === 0
    ? refuse('last_operator')
    : accept(revocation);
}
