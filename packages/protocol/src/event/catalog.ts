import { z } from 'zod';
import { bidEvents } from './bid-events';
import { contractEvents } from './contract-events';
import type { EventDefinition } from './definition';
import { identityEvents } from './identity-events';
import { jobEvents } from './job-events';
import { moneyEvents } from './money-events';
import { operatorEvents } from './operator-events';
import { testEvents } from './test-events';

/** Every kind of event that Assay writes; there is no other way into the log. */
export const eventCatalog = {
  ...identityEvents,
  ...jobEvents,
  ...bidEvents,
  ...contractEvents,
  ...moneyEvents,
  ...testEvents,
  ...operatorEvents,
} as const satisfies Readonly<Record<string, EventDefinition>>;

export type EventKind = keyof typeof eventCatalog;

export type EventPayload<Kind extends EventKind> = z.infer<(typeof eventCatalog)[Kind]['payload']>;

type PersonalField<Kind extends EventKind> =
  (typeof eventCatalog)[Kind] extends EventDefinition<z.ZodObject, infer Field> ? Field : never;

/** What everybody who reads an event can count on: an entry of the log holds personal fields sealed, or not any more. */
export type ImpersonalPayload<Kind extends EventKind> = Kind extends EventKind
  ? Omit<EventPayload<Kind>, PersonalField<Kind>>
  : never;

export function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(eventCatalog, text);
}

/** Reads a stored payload as its kind says; throws a ZodError when the two do not agree. */
export function parsePayload<Kind extends EventKind>(kind: Kind, stored: unknown): EventPayload<Kind> {
  return eventCatalog[kind].payload.parse(stored) as EventPayload<Kind>;
}

/** The same without what is personal, which may be sealed or erased where it is stored. */
export function parseImpersonal<Kind extends EventKind>(kind: Kind, stored: unknown): ImpersonalPayload<Kind> {
  return impersonalSchema(kind).parse(stored) as ImpersonalPayload<Kind>;
}

/** Null where another release wrote a payload that this one cannot read. */
export function readImpersonal<Kind extends EventKind>(kind: Kind, stored: unknown): ImpersonalPayload<Kind> | null {
  const parsed = impersonalSchema(kind).safeParse(stored);
  return parsed.success ? (parsed.data as ImpersonalPayload<Kind>) : null;
}

const impersonalSchemas = new Map<EventKind, z.ZodObject>();

function impersonalSchema(kind: EventKind): z.ZodObject {
  const known = impersonalSchemas.get(kind);
  if (known) return known;
  const { payload, personal }: EventDefinition = eventCatalog[kind];
  const kept = Object.entries(payload.shape).filter(([field]) => !personal?.fields.includes(field));
  const schema = z.object(Object.fromEntries(kept));
  impersonalSchemas.set(kind, schema);
  return schema;
}
