import type { SqlJob } from '../../messages';
import type { OpenExecutor } from '../executor';
import { openDatabase } from './database';
import { runJob } from './run-job';

/** SQL by PostgreSQL in memory. */
export const openSql: OpenExecutor = async () => {
  const { database, runtime } = await openDatabase();
  return { runtime, run: (line) => runJob(database, jobOf(line)) };
};

/** Lines come from our own parent, which writes nothing but jobs. */
function jobOf(line: string): SqlJob {
  return JSON.parse(line) as SqlJob;
}
