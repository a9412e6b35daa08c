import type { Field } from '@assay/domain/skill/field';
import { boolean, index, text } from 'drizzle-orm/pg-core';
import { amountMinor, currency, entityId, instantNow, tsvector, version } from './columns';
import { market } from './schemas';

/** What a person shows of themselves; the id is the account's. */
export const profile = market.table(
  'profile',
  {
    id: entityId<'account'>(),
    version: version(),
    slug: text('slug').notNull().unique(),
    headline: text('headline').notNull(),
    summary: text('summary').notNull(),
    field: text('field').$type<Field>(),
    skills: text('skills').array().$type<string[]>().notNull().default([]),
    hourlyRateMinor: amountMinor('hourly_rate_minor'),
    currency: currency(),
    /** Private until the person publishes it. */
    isPublic: boolean('is_public').notNull().default(false),
    search: tsvector('search').notNull(),
    updatedAt: instantNow('updated_at'),
  },
  (t) => [index('profile_search').using('gin', t.search), index('profile_newest').on(t.updatedAt, t.id)],
);
