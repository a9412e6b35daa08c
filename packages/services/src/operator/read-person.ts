import { badge } from '@assay/db/schema/credential';
import { account, roleGrant, session } from '@assay/db/schema/identity';
import { contract } from '@assay/db/schema/market-contracts';
import { job, bid } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import type { AccountState } from '@assay/domain/account/states';
import type { BadgeState } from '@assay/domain/badge/states';
import type { ContractState } from '@assay/domain/contract/states';
import { type AccountId, brandId } from '@assay/domain/kernel/id';
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { Role, ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { isLive } from '../session/live';

export type PersonPage = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: AccountState;
  readonly suspendedReason: string | null;
  /** Why an operator closed the account; null where its owner did. */
  readonly closedReason: string | null;
  readonly country: string;
  readonly timeZone: string;
  readonly isSimulated: boolean;
  readonly createdAt: Date;
  readonly verifiedAt: Date | null;
  readonly profileSlug: string | null;
  readonly roles: readonly { readonly role: Role; readonly grantedAt: Date }[];
  readonly liveSessions: number;
  readonly jobsPosted: number;
  readonly bidsSent: number;
  readonly contracts: readonly {
    readonly id: string;
    readonly title: string;
    readonly side: 'client' | 'freelancer';
    readonly state: ContractState;
    readonly startedAt: Date;
  }[];
  readonly badges: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: BadgeState;
    readonly awardedAt: Date;
  }[];
};

const personInput = z.object({ accountId: z.uuid() });

const CONTRACTS_SHOWN = 20;

/** What an operator sees of a person, without anything that they wrote to others. */
export async function readPerson(ctx: ServiceContext, input: unknown): Promise<PersonPage> {
  requireOperator(ctx);
  const { accountId } = parseInput(personInput, input);
  const id = brandId<'account'>(accountId);
  return inTransaction(ctx, async (unit) => ({
    ...orNotFound(await readAccount(unit, id)),
    roles: await readRoles(unit, id),
    contracts: await readContracts(unit, id),
    badges: await readBadges(unit, id),
  }));
}

async function readAccount({ tx }: Unit, id: AccountId) {
  const [row] = await tx
    .select({
      id: account.id,
      name: account.displayName,
      email: account.email,
      state: account.state,
      suspendedReason: account.suspendedReason,
      closedReason: account.closedReason,
      country: account.country,
      timeZone: account.timeZone,
      isSimulated: account.isSimulated,
      createdAt: account.createdAt,
      verifiedAt: account.verifiedAt,
      profileSlug: profile.slug,
      liveSessions: tx.$count(session, and(eq(session.accountId, id), isLive())),
      jobsPosted: tx.$count(job, eq(job.clientId, id)),
      bidsSent: tx.$count(bid, eq(bid.freelancerId, id)),
    })
    .from(account)
    .leftJoin(profile, and(eq(profile.id, account.id), eq(profile.isPublic, true)))
    .where(eq(account.id, id));
  return row;
}

async function readRoles({ tx }: Unit, id: AccountId) {
  const { role, grantedAt } = roleGrant;
  return tx
    .select({ role, grantedAt })
    .from(roleGrant)
    .where(and(eq(roleGrant.accountId, id), isNull(roleGrant.revokedAt)));
}

async function readContracts({ tx }: Unit, accountId: AccountId) {
  const { id, title, state, startedAt } = contract;
  return tx
    .select({
      id,
      title,
      state,
      startedAt,
      side: sql<
        'client' | 'freelancer'
      >`case when ${contract.clientId} = ${accountId} then 'client' else 'freelancer' end`,
    })
    .from(contract)
    .where(or(eq(contract.clientId, accountId), eq(contract.freelancerId, accountId)))
    .orderBy(desc(startedAt))
    .limit(CONTRACTS_SHOWN);
}

async function readBadges({ tx }: Unit, accountId: AccountId) {
  const { id, title, state, awardedAt } = badge;
  return tx
    .select({ id, title, state, awardedAt })
    .from(badge)
    .where(eq(badge.accountId, accountId))
    .orderBy(desc(awardedAt));
}
