import type { Locale } from '@assay/domain/locale/locales';
import type { z } from 'zod';

/**
 * A: money, contracts, attempts, badges, roles, operator acts. B: activity such as views and searches.
 * C: telemetry, never used for a claim about impact.
 */
export type EventClass = 'A' | 'B' | 'C';

/** What an event of this kind says happened, in a sentence of every language. */
type EventMeaning = Readonly<Record<Locale, string>>;

export type EventDefinition<Payload extends z.ZodType = z.ZodType> = {
  /** A breaking change of the payload is a new kind; fields that join later are optional and raise this. */
  readonly version: number;
  readonly class: EventClass;
  /** The release that first wrote this kind. */
  readonly since: string;
  readonly meaning: EventMeaning;
  readonly payload: Payload;
};

export function defineEvent<Payload extends z.ZodType>(
  meaning: EventMeaning,
  payload: Payload,
  { version = 1, eventClass = 'A', since = '0.1' }: { version?: number; eventClass?: EventClass; since?: string } = {},
): EventDefinition<Payload> {
  return { version, class: eventClass, since, meaning, payload };
}
