import type { z } from 'zod';

/**
 * A: money, contracts, attempts, badges, roles, operator acts. B: activity such as views and searches.
 * C: telemetry, never used for a claim about impact.
 */
export type EventClass = 'A' | 'B' | 'C';

export type EventDefinition<Payload extends z.ZodType = z.ZodType> = {
  /** A breaking change of the payload is a new kind; fields that join later are optional and raise this. */
  readonly version: number;
  readonly class: EventClass;
  /** The release that first wrote this kind. */
  readonly since: string;
  readonly meaning: string;
  readonly payload: Payload;
};

export function defineEvent<Payload extends z.ZodType>(
  meaning: string,
  payload: Payload,
  { version = 1, eventClass = 'A', since = '0.1' }: { version?: number; eventClass?: EventClass; since?: string } = {},
): EventDefinition<Payload> {
  return { version, class: eventClass, since, meaning, payload };
}
