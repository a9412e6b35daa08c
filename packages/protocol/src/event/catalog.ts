import type { z } from 'zod';
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

export function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(eventCatalog, text);
}

/** Reads a stored payload as its kind says; throws a ZodError when the two do not agree. */
export function parsePayload<Kind extends EventKind>(kind: Kind, stored: unknown): EventPayload<Kind> {
  return eventCatalog[kind].payload.parse(stored) as EventPayload<Kind>;
}
