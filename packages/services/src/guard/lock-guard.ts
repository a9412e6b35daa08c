import type { sql } from 'drizzle-orm';
import { approveMilestone } from '../milestone/approve';
import type { ServiceContext } from '../kernel/context';
import type { Badges } from '../testing/badge';
import { agreeContract, fundAndSubmit, type TestContract } from '../testing/contract';
import type { Market } from '../testing/fixture';

export type LockGuard<On extends readonly unknown[] = [market: Market, badges: Badges]> = {
  /** What two verbs at once would do without it. */
  readonly against: string;
  readonly locks: readonly string[];
  /** Locks that would hold as well, and are forgotten with and without it. */
  readonly besides?: readonly string[];
  /** Unique keys that would hold as well, by their table; they are put aside with and without it. */
  readonly besideKeys?: Readonly<Record<string, string>>;
  /** Where both have decided; before an event is written when left out. */
  readonly meetAt?: readonly MeetingPlace[];
  /** Prepares the two verbs, and what counts their effect: with the lock, and without it. */
  readonly stage: (...on: On) => Promise<Scene>;
  readonly effect: { readonly held: unknown; readonly lost: unknown };
};

/** Before the statement where the write itself would wait for the row. */
export type MeetingPlace = {
  readonly table: string;
  readonly event: 'insert' | 'update';
  readonly moment: 'before the statement' | 'before the write';
};

export type Scene = {
  readonly first: Act;
  readonly second: Act;
  readonly effect: ReturnType<typeof sql> | (() => number);
};

export type Act = (through: Through) => Promise<unknown>;

/** Has a context act over the connection that is looked at. */
export type Through = (ctx: ServiceContext) => ServiceContext;

export const operator = async (market: Market): Promise<ServiceContext> =>
  market.as(await market.member('Olga Operator'), ['operator']);

/** A contract of which so many milestones are approved and paid. */
export async function released(market: Market, milestones = 1): Promise<TestContract> {
  const agreed = await agreeContract(market);
  for (const milestoneId of agreed.milestones.slice(0, milestones)) {
    await fundAndSubmit(market, agreed, milestoneId);
    await approveMilestone(market.as(agreed.client), { milestoneId });
  }
  return agreed;
}
