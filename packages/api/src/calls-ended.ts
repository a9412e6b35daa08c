import { channel } from 'node:diagnostics_channel';
import type { RefusalCode } from '@assay/domain/kernel/refusal';

/** A call of a procedure that has ended, from a page or over HTTP. It names nobody: it is counted. */
export type EndedCall = {
  readonly procedure: string;
  readonly seconds: number;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** Why it was refused; `not_well_formed` where no verb was reached. */
  readonly refusal: RefusalCode | 'not_well_formed' | null;
};

/** Node's own channel, because a bundle holds this module twice and a process has only one of each name. */
const ended = channel('assay.call.ended');

export function tellEnded(call: EndedCall): void {
  ended.publish(call);
}

/** Calls `listener` with each call that ends in this process; returns how to stop. */
export function onCallEnded(listener: (call: EndedCall) => void): () => void {
  const listen = (message: unknown) => listener(asEndedCall(message));
  ended.subscribe(listen);
  return () => {
    ended.unsubscribe(listen);
  };
}

/** Nobody publishes there but `tellEnded`. */
function asEndedCall(message: unknown): EndedCall {
  return message as EndedCall;
}
