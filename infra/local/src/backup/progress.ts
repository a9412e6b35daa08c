import type { Run } from '../start/run-until-stopped';
import type { TableEntry } from './manifest';

const SAY_AGAIN_AFTER_MS = 5_000;

/** Says now and then how far it has come. */
export function progressOf(tables: number, { say }: Pick<Run, 'say'>): (done: TableEntry) => void {
  let saidAt = Date.now();
  let count = 0;
  let rows = 0;
  return (done) => {
    count += 1;
    rows += done.rows;
    if (Date.now() - saidAt < SAY_AGAIN_AFTER_MS) return;
    saidAt = Date.now();
    say(`${count} of ${tables} tables, ${rows} rows`);
  };
}
