import type { Locale } from '@assay/domain/locale/locales';
import type { z } from 'zod';

/**
 * A: money, contracts, attempts, badges, roles, operator acts. B: activity such as views and searches.
 * C: telemetry, never used for a claim about impact.
 */
export type EventClass = 'A' | 'B' | 'C';

/** What an event of this kind says happened, in a sentence of every language. */
type EventMeaning = Readonly<Record<Locale, string>>;

/** Which fields of a payload tell something of a person, and which field names that person's account. */
export type PersonalFields<Field extends string = string> = {
  /** Where it names nobody, the fields are nobody's. */
  readonly of: string;
  readonly fields: readonly Field[];
};

export type EventDefinition<Payload extends z.ZodObject = z.ZodObject, Field extends string = string> = {
  /** A breaking change of the payload is a new kind; fields that join later are optional and raise this. */
  readonly version: number;
  readonly class: EventClass;
  /** The release that first wrote this kind. */
  readonly since: string;
  readonly meaning: EventMeaning;
  readonly payload: Payload;
  /** The log keeps these under the key of their person; null where a payload has none. */
  readonly personal: PersonalFields<Field> | null;
};

type Options<Field extends string> = {
  readonly version?: number;
  readonly eventClass?: EventClass;
  readonly since?: string;
  readonly personal?: PersonalFields<Field>;
};

export function defineEvent<Payload extends z.ZodObject, const Field extends string & keyof z.infer<Payload> = never>(
  meaning: EventMeaning,
  payload: Payload,
  { version = 1, eventClass = 'A', since = '0.1', personal }: Options<Field> = {},
): EventDefinition<Payload, Field> {
  return { version, class: eventClass, since, meaning, payload, personal: personal ?? null };
}
