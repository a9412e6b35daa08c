import { channel } from 'node:diagnostics_channel';
import type { LimitName } from '@assay/protocol/limit/catalog';

/** Node's own channel, because a bundle holds this module twice and a process has only one of each name. */
const denials = channel('assay.throttle.denied');

/** Says that a try was one too many, and not whose. */
export function tellDenied(limit: LimitName): void {
  denials.publish(limit);
}

/** Calls `listener` with the limit of each denied try in this process; returns how to stop. */
export function onDenied(listener: (limit: LimitName) => void): () => void {
  const listen = (message: unknown) => listener(asLimitName(message));
  denials.subscribe(listen);
  return () => {
    denials.unsubscribe(listen);
  };
}

/** Nobody publishes there but `tellDenied`. */
function asLimitName(message: unknown): LimitName {
  return message as LimitName;
}
