import type { Database } from '@assay/db/connect';
import { sql } from 'drizzle-orm';

/** How far events have come on their way. Ages in whole seconds; null when nothing waits. */
export type Delivery = {
  readonly unrelayed: number;
  readonly oldestUnrelayedS: number | null;
  readonly unsettled: number;
  /** Of those that still move: one that failed for good waits for an operator, and is counted as a dead letter. */
  readonly oldestUnsettledS: number | null;
  /** Events that the outbox has and the log does not. */
  readonly logLag: number;
  /** The last position of the log, and how long ago it was written; null while the log is empty. */
  readonly logPosition: number;
  readonly logHeadAgeS: number | null;
  /** The last position under a checkpoint, how many entries have none yet, and since when the first of them waits. */
  readonly logSealedPosition: number;
  readonly logUnsealed: number;
  readonly sealLagS: number | null;
  /** How long ago the newest checkpoint was made; null before the first. */
  readonly checkpointAgeS: number | null;
  /** How far the worker has verified the log, how long ago it last looked, and the first position that is not as sealed. */
  readonly logVerifiedPosition: number;
  readonly verificationAgeS: number | null;
  readonly logBadPosition: number | null;
  /** What is wrong with the books; null before they were first looked at. */
  readonly ledgerFaults: number | null;
  readonly deadLetters: number;
  /** Rows whose deadline could not be met. */
  readonly failingDeadlines: number;
  readonly unsentMails: number;
};

/** What waits between an act and all that follows from it; for operators' pages and for monitoring. */
export async function readDelivery(database: Database): Promise<Delivery> {
  const [row] = await database.execute<Record<keyof Delivery, string | null>>(sql`
    select
      (select count(*) from log.outbox where relayed_at is null) as unrelayed,
      (select floor(extract(epoch from assay.now() - min(occurred_at))) from log.outbox where relayed_at is null) as "oldestUnrelayedS",
      (select count(*) from log.outbox where relayed_at is not null and settled_at is null) as unsettled,
      (select floor(extract(epoch from assay.now() - min(o.relayed_at))) from log.outbox o where o.settled_at is null
        and not exists (select 1 from log.dead_letter d where d.event_id = o.id and d.state = 'open')) as "oldestUnsettledS",
      (select count(*) from log.outbox o where o.settled_at is null and not exists (select 1 from log.entry e where e.event_id = o.id)) as "logLag",
      (select next_position - 1 from log.head) as "logPosition",
      (select floor(extract(epoch from now() - recorded_at)) from log.entry where position = (select next_position - 1 from log.head)) as "logHeadAgeS",
      (select coalesce(max(tree_size), 0) from log.checkpoint) as "logSealedPosition",
      (select next_position - 1 - (select coalesce(max(tree_size), 0) from log.checkpoint) from log.head) as "logUnsealed",
      (select floor(extract(epoch from now() - recorded_at)) from log.entry where position = (select coalesce(max(tree_size), 0) + 1 from log.checkpoint)) as "sealLagS",
      (select floor(extract(epoch from now() - sealed_at)) from log.checkpoint order by tree_size desc limit 1) as "checkpointAgeS",
      (select verified_through from log.verification) as "logVerifiedPosition",
      (select floor(extract(epoch from now() - checked_at)) from log.verification) as "verificationAgeS",
      (select bad_position from log.verification) as "logBadPosition",
      (select ledger_faults from log.verification) as "ledgerFaults",
      (select count(*) from log.dead_letter where state = 'open') as "deadLetters",
      (select count(*) from log.failing_deadline) as "failingDeadlines",
      (select count(*) from identity.mail where sent_at is null) as "unsentMails"`);
  const count = (name: keyof Delivery) => Number(row?.[name] ?? 0);
  const orNull = (name: keyof Delivery) =>
    row?.[name] === null || row?.[name] === undefined ? null : Math.max(0, Number(row[name]));
  return {
    unrelayed: count('unrelayed'),
    oldestUnrelayedS: orNull('oldestUnrelayedS'),
    unsettled: count('unsettled'),
    oldestUnsettledS: orNull('oldestUnsettledS'),
    logLag: count('logLag'),
    logPosition: count('logPosition'),
    logHeadAgeS: orNull('logHeadAgeS'),
    logSealedPosition: count('logSealedPosition'),
    logUnsealed: count('logUnsealed'),
    sealLagS: orNull('sealLagS'),
    checkpointAgeS: orNull('checkpointAgeS'),
    logVerifiedPosition: count('logVerifiedPosition'),
    verificationAgeS: orNull('verificationAgeS'),
    logBadPosition: orNull('logBadPosition'),
    ledgerFaults: orNull('ledgerFaults'),
    deadLetters: count('deadLetters'),
    failingDeadlines: count('failingDeadlines'),
    unsentMails: count('unsentMails'),
  };
}
