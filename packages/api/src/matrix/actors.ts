import type { AccountActor, ServiceContext } from '@assay/services/kernel/context';
import type { Market } from '@assay/services/testing/fixture';
import type { Pair } from './setting';

/**
 * `client` and `party` work together, `freelancer` bids on the same jobs, `stranger` and `researcher` have nothing to do
 * with them; `suspended` and `suspendedClient` are the two parties on the day after.
 */
export const actorNames = [
  'anonymous',
  'client',
  'party',
  'freelancer',
  'stranger',
  'suspended',
  'suspendedClient',
  'researcher',
  'operator',
] as const;

export type ActorName = (typeof actorNames)[number];
export type Actors = Readonly<Record<ActorName, ServiceContext>>;

export async function castActors(market: Market, pair: Pair, operator: ServiceContext): Promise<Actors> {
  return {
    anonymous: market.anonymous(),
    client: market.as(pair.client),
    party: market.as(pair.party),
    freelancer: market.as(pair.rival),
    stranger: market.as(await market.member('Sam Stranger')),
    suspended: inState(market.as(pair.party), 'suspended'),
    suspendedClient: inState(market.as(pair.client), 'suspended'),
    researcher: market.as(await market.member('Rita Researcher'), ['researcher']),
    operator,
  };
}

function inState(ctx: ServiceContext, state: AccountActor['state']): ServiceContext {
  return ctx.actor.type === 'account' ? { ...ctx, actor: { ...ctx.actor, state } } : ctx;
}
