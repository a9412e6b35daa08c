import { entry } from '@assay/db/schema/log';
import { feePolicy } from '@assay/db/schema/money';
import { desc, eq, sql } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

export type SystemPage = {
  readonly now: Date;
  readonly postgres: string;
  readonly settings: {
    readonly origin: 'real' | 'simulated';
    readonly publicUrl: string;
    readonly referenceCurrency: string;
    readonly paymentProvider: 'sandbox' | 'bank_transfer';
    readonly bankDetails: string | null;
    readonly termsVersion: string;
    readonly retakeWaitDays: number;
  };
  readonly fees: {
    readonly number: number;
    readonly freelancerPercent: string;
    readonly clientPercent: string;
    readonly inForceFrom: Date;
  };
  readonly delivery: Delivery;
  /** What operators changed in the rules, newest first, by the log. */
  readonly changes: readonly {
    readonly position: number;
    readonly setting: string;
    readonly from: string;
    readonly to: string;
    readonly occurredAt: Date;
  }[];
};

/** Ages in whole seconds; null when nothing waits. */
export type Delivery = {
  readonly unrelayed: number;
  readonly oldestUnrelayedS: number | null;
  readonly unsettled: number;
  readonly oldestUnsettledS: number | null;
  /** Events that the outbox has and the log does not. */
  readonly logLag: number;
  readonly deadLetters: number;
  readonly unsentMails: number;
};

const CHANGES_SHOWN = 10;

/** How the installation is set and whether its events flow; for operators. */
export async function readSystem(ctx: ServiceContext): Promise<SystemPage> {
  requireOperator(ctx);
  const [settings, fees, delivery, changes, [clock]] = await Promise.all([
    readSettings(ctx.database),
    readFees(ctx),
    readDelivery(ctx),
    readChanges(ctx),
    ctx.database.execute<{ now: string; postgres: string }>(
      sql`select assay.now() as now, current_setting('server_version') as postgres`,
    ),
  ]);
  const { origin, publicUrl, referenceCurrency, paymentProvider, bankDetails, termsVersion, retakeWaitDays } = settings;
  return {
    now: new Date(clock?.now ?? Date.now()),
    postgres: clock?.postgres ?? '',
    settings: { origin, publicUrl, referenceCurrency, paymentProvider, bankDetails, termsVersion, retakeWaitDays },
    fees,
    delivery,
    changes,
  };
}

async function readFees({ database }: ServiceContext) {
  const { number, freelancerPercent, clientPercent, inForceFrom } = feePolicy;
  const [row] = await database
    .select({ number, freelancerPercent, clientPercent, inForceFrom })
    .from(feePolicy)
    .orderBy(desc(number))
    .limit(1);
  if (!row) throw new Error('this installation has no fee policy yet');
  return row;
}

async function readDelivery({ database }: ServiceContext): Promise<Delivery> {
  const [row] = await database.execute<Record<keyof Delivery, string | null>>(sql`
    select
      (select count(*) from log.outbox where relayed_at is null) as unrelayed,
      (select floor(extract(epoch from assay.now() - min(occurred_at))) from log.outbox where relayed_at is null) as "oldestUnrelayedS",
      (select count(*) from log.outbox where relayed_at is not null and settled_at is null) as unsettled,
      (select floor(extract(epoch from assay.now() - min(relayed_at))) from log.outbox where settled_at is null) as "oldestUnsettledS",
      (select count(*) from log.outbox o where o.settled_at is null and not exists (select 1 from log.entry e where e.event_id = o.id)) as "logLag",
      (select count(*) from log.dead_letter where state = 'open') as "deadLetters",
      (select count(*) from identity.mail where sent_at is null) as "unsentMails"`);
  const count = (name: keyof Delivery) => Number(row?.[name] ?? 0);
  const age = (name: keyof Delivery) =>
    row?.[name] === null || row?.[name] === undefined ? null : Math.max(0, Number(row[name]));
  return {
    unrelayed: count('unrelayed'),
    oldestUnrelayedS: age('oldestUnrelayedS'),
    unsettled: count('unsettled'),
    oldestUnsettledS: age('oldestUnsettledS'),
    logLag: count('logLag'),
    deadLetters: count('deadLetters'),
    unsentMails: count('unsentMails'),
  };
}

async function readChanges({ database }: ServiceContext) {
  const field = (name: string) => sql<string>`${entry.payload} ->> ${name}`;
  return database
    .select({
      position: entry.position,
      setting: field('setting'),
      from: field('from'),
      to: field('to'),
      occurredAt: entry.occurredAt,
    })
    .from(entry)
    .where(eq(entry.kind, 'policy.changed'))
    .orderBy(desc(entry.position))
    .limit(CHANGES_SHOWN);
}
