import { account } from '@assay/db/schema/identity';
import { job, bid } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import { eq, sql } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type Standing = {
  readonly timeZone: string;
  readonly skills: readonly string[];
  readonly isFreelancer: boolean;
  readonly isClient: boolean;
};

/** On which sides of the market a person has acted: with a profile or a bid, and with a job. */
export async function readStanding({ tx }: Unit, id: ActingId): Promise<Standing> {
  const [row] = await tx
    .select({
      timeZone: account.timeZone,
      skills: profile.skills,
      hasBid: sql<boolean>`exists (select from ${bid} b where b.freelancer_id = ${id})`,
      isClient: sql<boolean>`exists (select from ${job} j where j.client_id = ${id})`,
    })
    .from(account)
    .leftJoin(profile, eq(profile.id, account.id))
    .where(eq(account.id, id));
  const { timeZone, skills, hasBid, isClient } = orNotFound(row);
  return { timeZone, skills: skills ?? [], isFreelancer: skills !== null || hasBid, isClient };
}
