import { sql } from 'drizzle-orm';
import type { Unit } from './transaction';

/**
 * Writes, and takes back again what is not to be kept. Where an answer must not tell which of two cases it met, not by its
 * time either, both write the same rows with the same statements, and the commit is one of a transaction that wrote.
 */
export async function keptIf<Result>({ tx }: Unit, isKept: boolean, write: () => Promise<Result>): Promise<Result> {
  await tx.execute(sql`savepoint kept_if`);
  const result = await write();
  await tx.execute(isKept ? sql`release savepoint kept_if` : sql`rollback to savepoint kept_if`);
  return result;
}
