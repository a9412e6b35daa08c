import { type NewEvent, writeEvents } from './record-event';
import type { Unit } from './transaction';

/** A statement that is not sent yet. */
export type Statement = { readonly execute: () => Promise<unknown> };

/** What a verb has decided: the events, and the rows that they vouch for. */
export type Change = { readonly events: readonly NewEvent[]; readonly writes: readonly Statement[] };

export function joined(changes: readonly Change[]): Change {
  return {
    events: changes.flatMap(({ events }) => events),
    writes: changes.flatMap(({ writes }) => writes),
  };
}

/** A change with the row as it will be. */
export type Changed<Row> = { readonly row: Row; readonly change: Change };

/**
 * Writes changes that belong together: all events in one statement, and behind it the rows in the order given. Nothing
 * waits for the answer to the statement before, so that an act takes one round trip however much it writes.
 */
export async function applyChanges(unit: Unit, changes: readonly Change[]): Promise<void> {
  const { events, writes } = joined(changes);
  const sent = await Promise.allSettled([
    ...(events.length === 0 ? [] : [writeEvents(unit, events)]),
    ...writes.map((statement) => statement.execute()),
  ]);
  // Only the first that fails tells why: those behind it learn no more than that the transaction has ended.
  const failed = sent.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
