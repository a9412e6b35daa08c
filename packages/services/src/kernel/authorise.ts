import type { AccountId } from '@assay/domain/kernel/id';
import type { AccountActor, Role, ServiceContext } from './context';
import { refused } from './refused';

declare const acting: unique symbol;

/** The id of the account that acts, proven here; queries for private rows take nothing else. */
export type ActingId = AccountId & { readonly [acting]: true };

export type Acting = { readonly id: ActingId; readonly roles: readonly Role[] };

/** The only minter of `ActingId`: the actor was read from a live session. A role rests while its holder is suspended. */
function prove(actor: AccountActor): Acting {
  return { id: actor.accountId as ActingId, roles: actor.state === 'active' ? actor.roles : [] };
}

/** Somebody who is logged in, in any state: may read what is theirs, also when suspended. */
export function requireReader(ctx: ServiceContext): Acting {
  if (ctx.actor.type !== 'account' || ctx.actor.state === 'closed') throw refused('not_signed_in');
  return prove(ctx.actor);
}

/** Somebody who may begin and change things: verified and not suspended. */
export function requireMember(ctx: ServiceContext): Acting {
  const reader = requireReader(ctx);
  if (ctx.actor.type === 'account' && ctx.actor.state === 'suspended') throw refused('suspended');
  if (ctx.actor.type === 'account' && ctx.actor.state === 'unverified') throw refused('email_unverified');
  return reader;
}

/** An operator who may act; to everybody else who is logged in, suspended or not, the place does not exist. */
export function requireOperator(ctx: ServiceContext): Acting {
  const reader = requireReader(ctx);
  if (!reader.roles.includes('operator')) throw refused('not_found');
  return reader;
}

/** A job of the worker or a command of the host; never reachable from a request. */
export function requireSystem(ctx: ServiceContext): void {
  if (ctx.actor.type !== 'system') throw refused('not_found');
}
