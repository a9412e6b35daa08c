import type { EntryRow } from '../log/export/entry-row';
import { type EventKind, type ImpersonalPayload, isEventKind, parseImpersonal } from '@assay/protocol/event/catalog';

/** What a fold takes from each kind of event; `at` is microseconds since 1970. */
export type Takers = {
  readonly [Kind in EventKind]?: (payload: ImpersonalPayload<Kind>, at: bigint, row: EntryRow) => void;
};

/**
 * Tells an entry of the log to whoever takes its kind.
 * @throws ZodError when another release wrote a payload that this one cannot read
 */
export function tell(takers: readonly Takers[], row: EntryRow): void {
  const { kind } = row;
  if (isEventKind(kind)) for (const each of takers) tellOne(each, kind, row);
}

function tellOne<Kind extends EventKind>(takers: Takers, kind: Kind, row: EntryRow): void {
  const take: ((payload: ImpersonalPayload<Kind>, at: bigint, row: EntryRow) => void) | undefined = takers[kind];
  take?.(parseImpersonal(kind, JSON.parse(row.payload)), row.occurredAt, row);
}
