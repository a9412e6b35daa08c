import { eventCatalog } from '@assay/protocol/event/catalog';
import type { EventDefinition, PersonalFields } from '@assay/protocol/event/definition';

const declared = Object.entries<EventDefinition>(eventCatalog).flatMap(([kind, { personal }]) =>
  personal === null ? [] : [[kind, personal] as const],
);

const byKind: ReadonlyMap<string, PersonalFields> = new Map(declared);

/** The personal fields of a kind; none of most. */
export function personalFieldsOf(kind: string): readonly string[] {
  return byKind.get(kind)?.fields ?? [];
}

/** Whose these fields are; undefined where they are nobody's. */
export function personOf(kind: string, payload: Readonly<Record<string, unknown>>): unknown {
  const personal = byKind.get(kind);
  return personal && payload[personal.of];
}

/** For SQL: rows of kind, owner and fields. */
export const personalKinds = JSON.stringify(declared.map(([kind, personal]) => ({ kind, ...personal })));

/** For SQL: the field that names the person, by the kind of the event. */
export const ownerFields = JSON.stringify(Object.fromEntries(declared.map(([kind, { of }]) => [kind, of])));
