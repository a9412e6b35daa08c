import type { Decision, FieldFault, Refusal, RefusalCode } from '@assay/domain/kernel/refusal';

/** A refusal on its way out of a verb; the transaction around it is rolled back. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  /** By kind, not by identity: a bundle may hold this class twice, and what one copy throws the other must know. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'RefusedError' && 'refusal' in value;
  }

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refused(code: RefusalCode, facts?: Refusal['facts']): RefusedError {
  return new RefusedError(facts ? { code, facts } : { code });
}

/** Refuses a form, naming the field; what is wrong is said to the person who typed it. */
export function refusedField(field: string, fault: FieldFault): RefusedError {
  return new RefusedError({ code: 'invalid_input', fields: { [field]: fault } });
}

/** The accepted value of a decision; a refusal is thrown. */
export function orRefuse<Next>(decision: Decision<Next>): Next {
  if (decision.ok) return decision.next;
  throw new RefusedError(decision.refusal);
}

/** A wrong and a missing object look the same to a stranger. */
export function orNotFound<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw refused('not_found');
  return row;
}
