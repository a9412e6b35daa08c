import type { Transaction } from '@assay/db/connect';
import { account, termsAcceptance } from '@assay/db/schema/identity';
import { contract } from '@assay/db/schema/market-contracts';
import { bid, job } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import type { AccountState } from '@assay/domain/account/states';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Locale } from '@assay/domain/locale/locales';
import { eq, sql, type SQL } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import { type Acting, requireReader } from '../kernel/authorise';
import type { Role, ServiceContext } from '../kernel/context';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

export type OwnAccount = {
  readonly accountId: AccountId;
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly timeZone: string;
  readonly locale: Locale | null;
  readonly state: AccountState;
  readonly suspendedReason: string | null;
  readonly roles: readonly Role[];
  /** Sides of the market on which this person has acted; a newcomer has neither yet. */
  readonly actsAs: readonly ('freelancer' | 'client')[];
  readonly acceptedTerms: readonly { readonly termsVersion: string; readonly acceptedAt: string }[];
  readonly termsInForce: string;
};

/** One's own account, as settings and the frame of every page show it. */
export async function readOwnAccount(ctx: ServiceContext): Promise<OwnAccount> {
  const reader = requireReader(ctx);
  return inTransaction(ctx, ({ tx }) => readAccount(tx, reader));
}

async function readAccount(tx: Transaction, { id, roles }: Acting): Promise<OwnAccount> {
  const [found] = await tx
    .select({
      accountId: account.id,
      name: account.displayName,
      email: account.email,
      country: account.country,
      timeZone: account.timeZone,
      locale: account.locale,
      state: account.state,
      suspendedReason: account.suspendedReason,
      isFreelancer: hasWorked(id),
      isClient: hasHired(id),
    })
    .from(account)
    .where(eq(account.id, id));
  const { isFreelancer, isClient, ...own } = orNotFound(found);
  const accepted = await tx
    .select()
    .from(termsAcceptance)
    .where(eq(termsAcceptance.accountId, id))
    .orderBy(termsAcceptance.acceptedAt);
  const { termsVersion: termsInForce } = await readSettings(tx);
  return {
    ...own,
    roles,
    actsAs: [...(isFreelancer ? (['freelancer'] as const) : []), ...(isClient ? (['client'] as const) : [])],
    acceptedTerms: accepted.map(({ termsVersion, acceptedAt }) => ({
      termsVersion,
      acceptedAt: acceptedAt.toISOString(),
    })),
    termsInForce,
  };
}

function hasWorked(id: AccountId): SQL<boolean> {
  return sql<boolean>`(exists (select 1 from ${profile} where ${profile.id} = ${id})
    or exists (select 1 from ${bid} where ${bid.freelancerId} = ${id})
    or exists (select 1 from ${contract} where ${contract.freelancerId} = ${id}))`;
}

function hasHired(id: AccountId): SQL<boolean> {
  return sql<boolean>`(exists (select 1 from ${job} where ${job.clientId} = ${id})
    or exists (select 1 from ${contract} where ${contract.clientId} = ${id}))`;
}
