import { verification } from '@assay/db/schema/log-seal';
import { lockUntilCommit } from '../../kernel/advisory-lock';
import type { Unit } from '../../kernel/transaction';
import { progressOf, verificationColumns, type Progress } from './progress';

/** What stands of the verification, which nobody else changes until this transaction ends; undefined before the first look. */
export async function lockVerification(unit: Unit): Promise<Progress | undefined> {
  await lockUntilCommit(unit, 'log.verification');
  const [known] = await unit.tx.select(verificationColumns).from(verification);
  return known && progressOf(known);
}
