import type { AccountId } from '@assay/domain/kernel/id';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Badges } from '@assay/services/testing/badge';
import type { Market } from '@assay/services/testing/fixture';

/** A client, the freelancer whom they work with, and one who bids on the same jobs. */
export type Pair = { readonly client: AccountId; readonly party: AccountId; readonly rival: AccountId };

export type Setting = {
  readonly market: Market;
  readonly badges: Badges;
  readonly operator: ServiceContext;
  readonly pair: Pair;
};

/** The id of an object in each state. */
export type States = Readonly<Record<string, string>>;
