import { entry } from '@assay/db/schema/log';
import type { EventKind } from '@assay/protocol/event/catalog';
import { sql, type SQL } from 'drizzle-orm';

/**
 * What each event of the log adds to a figure: rows of `position`, `occurred_at`, `amount`, and `worth`, the stored value
 * in both currencies with rate and source, where the figure is money. A figure is the sum of its moves.
 */
export type Moves = (since?: Date) => SQL;

export type FlowRule = {
  readonly kinds: readonly EventKind[];
  /** Where the payload holds the value; without it every event counts one. */
  readonly worth?: string;
  readonly only?: SQL;
};

/** Events counted, or their values added. */
export function flow({ kinds, worth, only = sql`true` }: FlowRule): Moves {
  const value = worth === undefined ? sql`null::jsonb` : sql`${entry.payload} -> ${worth}`;
  const amount = worth === undefined ? sql`1::numeric` : referenceMinor(value);
  return (since) => sql`
    select ${entry.position} as position, ${entry.occurredAt} as occurred_at, ${amount} as amount, ${value} as worth
    from ${entry}
    where ${entry.kind} in ${kinds} and ${only} ${since ? sql`and ${entry.occurredAt} >= ${since.toISOString()}::timestamptz` : sql``}`;
}

export type LevelRule = {
  /** The field of the payload that names what is counted. */
  readonly entity: string;
  readonly begins: EventKind;
  readonly ends: readonly EventKind[];
  readonly worth?: string;
};

/**
 * What is there at a time. The event that begins counts for the thing until one that ends it takes the same amount away
 * again, so that money leaves at the rate at which it came; an end without a beginning counts nothing.
 */
export function level({ entity, begins, ends, worth }: LevelRule): Moves {
  const value = worth === undefined ? sql`null::jsonb` : sql`${entry.payload} -> ${worth}`;
  const amount = worth === undefined ? sql`1::numeric` : referenceMinor(value);
  return () => sql`
    select position, occurred_at, standing - coalesce(lag(standing) over steps, 0) as amount,
           coalesce(value, lag(value) over steps) as worth
    from (
      select ${entry.position} as position, ${entry.occurredAt} as occurred_at, ${entry.payload} ->> ${entity} as entity,
             case when ${entry.kind} = ${begins} then ${amount} else 0 end as standing,
             case when ${entry.kind} = ${begins} then ${value} end as value
      from ${entry} where ${entry.kind} in ${[begins, ...ends]}
    ) as step
    window steps as (partition by entity order by position)`;
}

function referenceMinor(value: SQL): SQL {
  return sql`(${value} ->> 'referenceMinor')::numeric`;
}
