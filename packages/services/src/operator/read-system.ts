import type { PlatformSeller } from '@assay/db/schema/identity';
import { entry } from '@assay/db/schema/log';
import { feePolicy } from '@assay/db/schema/money';
import { desc, eq, sql } from 'drizzle-orm';
import { readSettings, type Settings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { readDelivery, type Delivery } from '../outbox/read-delivery';
import type { PolicySetting } from './subject-rules';

export type SystemPage = {
  readonly now: Date;
  readonly postgres: string;
  readonly settings: {
    readonly origin: 'real' | 'simulated';
    readonly publicUrl: string;
    readonly referenceCurrency: string;
    readonly paymentProvider: 'sandbox' | 'bank_transfer';
    readonly bankDetails: string | null;
    readonly seller: PlatformSeller | null;
    readonly termsVersion: string;
    readonly retakeWaitDays: number;
    readonly sessionIdleDays: number;
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
    readonly setting: PolicySetting;
    readonly from: string;
    readonly to: string;
    readonly occurredAt: Date;
  }[];
};

const CHANGES_SHOWN = 10;

/** How the installation is set and whether its events flow; for operators. */
export async function readSystem(ctx: ServiceContext): Promise<SystemPage> {
  requireOperator(ctx);
  const [settings, fees, delivery, changes, [clock]] = await Promise.all([
    readSettings(ctx.database),
    readFees(ctx),
    readDelivery(ctx.database),
    readChanges(ctx),
    ctx.database.execute<{ now: string; postgres: string }>(
      sql`select assay.now() as now, current_setting('server_version') as postgres`,
    ),
  ]);
  return {
    now: new Date(clock?.now ?? Date.now()),
    postgres: clock?.postgres ?? '',
    settings: shownOf(settings),
    fees,
    delivery,
    changes,
  };
}

function shownOf(settings: Settings): SystemPage['settings'] {
  const { origin, publicUrl, referenceCurrency, paymentProvider, bankDetails, seller, termsVersion } = settings;
  const { retakeWaitDays, sessionIdleDays } = settings;
  return {
    origin,
    publicUrl,
    referenceCurrency,
    paymentProvider,
    bankDetails,
    seller,
    termsVersion,
    retakeWaitDays,
    sessionIdleDays,
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

async function readChanges({ database }: ServiceContext) {
  const field = <Value extends string>(name: string) => sql<Value>`${entry.payload} ->> ${name}`;
  return database
    .select({
      position: entry.position,
      setting: field<PolicySetting>('setting'),
      from: field('from'),
      to: field('to'),
      occurredAt: entry.occurredAt,
    })
    .from(entry)
    .where(eq(entry.kind, 'policy.changed'))
    .orderBy(desc(entry.position))
    .limit(CHANGES_SHOWN);
}
