import { readdir } from 'node:fs/promises';
import type { Market } from '@assay/services/testing/fixture';
import { sql } from 'drizzle-orm';

type Kept = {
  readonly state: string;
  readonly begun: number;
  readonly failure: string | null;
  readonly figures: boolean;
};

/** Every run that somebody asked for, the earliest first: the night has one of its own. */
export async function keptRuns({ owner }: Market): Promise<readonly Kept[]> {
  return owner.database.execute<Kept>(sql`
    select state, begun, failure, result is not null as figures from impact.run
    where requested_by is not null order by requested_at, id`);
}

/** As when nobody has heard of the worker for the whole of its lease. */
export async function endLease({ owner }: Market): Promise<void> {
  await owner.database.execute(sql`
    update impact.run set leased_until = assay.now() - interval '1 second' where state = 'running'`);
}

/** What workers have in a folder for temporary files; tsx keeps what it compiled there too. */
export async function foldersOfRuns(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('assay-impact-'));
}
