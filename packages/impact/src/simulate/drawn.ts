import type { Market } from '../market/market';
import type { Behaviour } from './structural/behaviour';
import type { Return } from './structural/returns';

/** A market with what its mode knows to be true of it. */
export type Drawn = {
  readonly market: Market;
  /** By the id of the estimate, worked out when asked for; undefined where no badge became visible. */
  readonly estimands: () => Readonly<Record<string, number>> | undefined;
  readonly behaviour?: Behaviour;
  readonly returns?: readonly Return[];
};
