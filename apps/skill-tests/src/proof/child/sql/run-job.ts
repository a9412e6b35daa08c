import type { PGlite } from '@electric-sql/pglite';
import type { Output } from '@assay/item-models/sql/output';
import type { ProofReply, SqlJob, SqlOutputs } from '../../messages';
import { outputOf } from './database';

/** Runs every program of a job in a fresh schema of every kind of database. */
export async function runJob(database: PGlite, job: SqlJob): Promise<ProofReply<SqlOutputs>> {
  const outputs: Output[][] = job.programs.map(() => []);
  for (const setup of job.setups) {
    let dirty = true;
    for (const [at, program] of job.programs.entries()) {
      if (dirty) {
        const problem = await makeSchema(database, setup);
        if (problem !== null) return { kind: 'broken', id: job.id, message: problem };
      }
      dirty = !isReadOnly(program);
      outputs[at]?.push(await runProgram(database, program));
    }
  }
  return { kind: 'done', id: job.id, outputs };
}

/** A schema of its own, so that nothing of an earlier question is left. Answers the refusal, if any. */
async function makeSchema(database: PGlite, setup: readonly string[]): Promise<string | null> {
  const statements = [
    'drop schema if exists question cascade',
    'create schema question',
    'reset all',
    'set search_path to question',
    ...setup,
  ];
  try {
    await database.exec(statements.join(';\n'));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function runProgram(database: PGlite, program: readonly string[]): Promise<Output> {
  let output: Output = { kind: 'error', sqlState: '00000' };
  for (const statement of program) output = await outputOf(database, statement);
  // A program may end inside a transaction; outside of one this only warns.
  await database.exec('rollback');
  return output;
}

/** Only what surely writes nothing may share a schema with the next program. */
function isReadOnly(program: readonly string[]): boolean {
  return (
    program.length === 1 &&
    /^[(\s]*select\b/i.test(program[0] ?? '') &&
    !/\b(insert|update|delete|alter|set_config|nextval)\b/i.test(program[0] ?? '')
  );
}
