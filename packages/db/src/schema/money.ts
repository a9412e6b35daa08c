import { index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { entityId, instantNow, reference, version } from './columns';
import { money } from './schemas';

/** 1 `base` = `rate` `quote` on `date`; filled by an operator, and by the seed for the demo. Rows are never changed. */
export const exchangeRate = money.table(
  'exchange_rate',
  {
    id: entityId<'exchange_rate'>(),
    version: version(),
    base: text('base').notNull(),
    quote: text('quote').notNull(),
    date: text('date').notNull(),
    rate: text('rate').notNull(),
    source: text('source').notNull(),
    enteredAt: instantNow('entered_at'),
  },
  (t) => [uniqueIndex('exchange_rate_once').on(t.base, t.quote, t.date), index('exchange_rate_newest').on(t.date)],
);

/** The fee policies of this installation; the newest is in force, and a bid keeps the one that it was sent under, as does its contract. */
export const feePolicy = money.table(
  'fee_policy',
  {
    id: entityId<'fee_policy'>(),
    version: version(),
    number: integer('number').notNull(),
    /** Decimal strings, "0" to "100". */
    freelancerPercent: text('freelancer_percent').notNull(),
    clientPercent: text('client_percent').notNull(),
    setBy: reference<'account'>('set_by'),
    inForceFrom: instantNow('in_force_from'),
  },
  (t) => [uniqueIndex('fee_policy_number').on(t.number)],
);
