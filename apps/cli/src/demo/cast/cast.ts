import type { AccountId } from '@assay/domain/kernel/id';
import { clients } from './clients';
import { demoFreelancer, freelancers } from './freelancers';

/** Everybody on stage, by slug; accounts are known once the person has signed up. */
export type Cast = {
  readonly enter: (slug: string, accountId: AccountId) => void;
  /** The account of somebody, looked up when an act plays and not when it is planned. */
  readonly accountOf: (slug: string) => () => AccountId;
  readonly nameOf: (slug: string) => string;
};

export function createCast(): Cast {
  const accounts = new Map<string, AccountId>();
  const names = new Map([...clients, ...freelancers, demoFreelancer].map(({ slug, name }) => [slug, name] as const));
  return {
    enter: (slug, accountId) => void accounts.set(slug, accountId),
    accountOf: (slug) => () => {
      const account = accounts.get(slug);
      if (!account) throw new Error(`${slug} has not signed up yet`);
      return account;
    },
    nameOf: (slug) => names.get(slug) ?? slug,
  };
}
