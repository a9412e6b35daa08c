import type { AccountId } from '@assay/domain/kernel/id';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Badges } from '@assay/services/testing/badge';
import type { Market } from '@assay/services/testing/fixture';

/** A client, the freelancer whom they work with, and one who bids on the same jobs. */
export type Pair = { readonly client: AccountId; readonly party: AccountId; readonly rival: AccountId };

/** What every scene of a market has in common. */
export type Common = {
  readonly market: Market;
  readonly operator: ServiceContext;
};

export type Setting = Common & {
  readonly badges: Badges;
  readonly pair: Pair;
};

/** The id of an object in each state. */
export type States = Readonly<Record<string, string>>;
