import type { Database } from '@assay/db/connect';
import { verification } from '@assay/db/schema/log-seal';
import { sql } from 'drizzle-orm';
import type { LogFault } from './report';
import type { Witness } from './witness';

/** What names the kind of a fault reads the whole log, so it is not repeated each minute. */
const AGAIN_AFTER_MINUTES = 10;

/** How far the worker has verified the log, and what it found. */
export type Progress = {
  readonly verifiedThrough: number;
  readonly roundThrough: number;
  readonly bad: LogFault | undefined;
  readonly witness: Witness | undefined;
  /** When this was kept, in seconds to the microsecond, as the database tells it; undefined before the first look. */
  readonly checkedAt: string | undefined;
};

export const notBegun: Progress = {
  verifiedThrough: 0,
  roundThrough: 0,
  bad: undefined,
  witness: undefined,
  checkedAt: undefined,
};

/** A Date would lose the microseconds by which two looks differ. */
export const verificationColumns = {
  row: verification,
  checkedAt: sql<string>`extract(epoch from ${verification.checkedAt})::text`,
};

type VerificationRow = { readonly row: typeof verification.$inferSelect; readonly checkedAt: string };

export async function readProgress(db: Database): Promise<(Progress & { readonly isFresh: boolean }) | undefined> {
  const [found] = await db
    .select({
      ...verificationColumns,
      // Several workers need not do it each; and a fault that is known is looked at again later.
      isFresh: sql<boolean>`${verification.checkedAt} > now() - case
        when ${verification.badPosition} is null then interval '30 seconds'
        else make_interval(mins => ${AGAIN_AFTER_MINUTES}::int) end`,
    })
    .from(verification);
  return found && { ...progressOf(found), isFresh: found.isFresh };
}

export function progressOf({ row, checkedAt }: VerificationRow): Progress {
  const { verifiedThrough, roundThrough, badPosition, badKind, witnessSize, witnessRoot } = row;
  return {
    verifiedThrough,
    roundThrough,
    bad: badPosition === null || badKind === null ? undefined : { position: badPosition, kind: badKind },
    witness: witnessSize === null || witnessRoot === null ? undefined : { size: witnessSize, root: witnessRoot },
    checkedAt,
  };
}
