import { deadLetter } from '@assay/db/schema/log';
import { brandId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound, refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type DeadLetterRow = typeof deadLetter.$inferSelect;

/** A dead letter that waits for a decision, locked for it. */
export async function lockOpenDeadLetter(
  { tx }: Unit,
  id: string,
  command: 'retry' | 'discard',
): Promise<DeadLetterRow> {
  const [locked] = await tx
    .select()
    .from(deadLetter)
    .where(eq(deadLetter.id, brandId(id)))
    .for('update');
  const row = orNotFound(locked);
  if (row.state !== 'open') throw refused('wrong_state', { entity: 'dead_letter', state: row.state, command });
  return row;
}
