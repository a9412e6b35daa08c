import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import { outbox } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { eq, sql } from 'drizzle-orm';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';
import { effectWithin, type Consumer, type OutboxEvent } from '../outbox/consumer';
import { deliverEvent, type Delivered } from '../outbox/deliver-event';
import { relayUnrelayed } from '../outbox/relay-unrelayed';
import type { Market } from './fixture';

/** A sign-up within a transaction of the test. */
export async function signUp(unit: Unit, displayName: string): Promise<void> {
  const id = newId<'account'>();
  await recordEvent(unit, 'account.created', {
    changes: [created('identity.account', id)],
    payload: { accountId: id, country: 'DE', isSimulated: false },
  });
  const email = `${id}@example.org`;
  await unit.tx
    .insert(account)
    .values({ id, version: 1, state: 'active', email, displayName, passwordHash: 'x', country: 'DE' });
}

export const refusing: Consumer = {
  name: 'test.refusing',
  kinds: ['account.created'],
  consume: () => Promise.reject(new Error('this consumer never takes it')),
};

export function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`one was expected, not ${items.length}`);
  return item;
}

/** What the worker does with events, step by step and without a queue. */
export function deliveryOf(market: Market) {
  const signUps = async (amount: number): Promise<void> => {
    for (let index = 0; index < amount; index += 1)
      await inTransaction(market.anonymous(), (unit) => signUp(unit, `P${index}`));
  };
  const relayAll = async (): Promise<EventId[]> => {
    const ids: EventId[] = [];
    await relayUnrelayed(market.system(), 10_000, async (given) => void ids.push(...given));
    return ids;
  };
  const deliver = (eventId: EventId, consumers: readonly Consumer[], isLast = false): Promise<Delivered> =>
    deliverEvent(market.system(), consumers, { eventId, attempt: 1, isLast });
  return {
    signUps,
    relayAll,
    deliver,
    /** Relays and delivers until nothing new follows; answers what was delivered. */
    settle: async (consumers: readonly Consumer[]): Promise<EventId[]> => {
      const delivered: EventId[] = [];
      for (let ids = await relayAll(); ids.length > 0; ids = await relayAll()) {
        for (const id of ids) await deliver(id, consumers);
        delivered.push(...ids);
      }
      return delivered;
    },
    /** One new event, relayed; what was left before is relayed and out of the way. */
    oneEvent: async (): Promise<EventId> => {
      await relayAll();
      await signUps(1);
      return only(await relayAll());
    },
    eventRow: async (id: EventId): Promise<OutboxEvent> =>
      only(await market.owner.database.select().from(outbox).where(eq(outbox.id, id))),
    /** A consumer that leaves a row for each effect, as real ones do, and the count of these rows. */
    counting: (name: string) => ({
      consumer: effectWithin(name, ['account.created'], async ({ tx }, { accountId }) => {
        await tx.execute(sql`
          insert into identity.mail (id, recipient, subject, body) values (${newId()}, ${accountId}, ${name}, 'effect')`);
      }),
      effects: async (): Promise<number> => {
        const rows = await market.owner.database.execute(sql`select 1 from identity.mail where subject = ${name}`);
        return rows.length;
      },
    }),
  };
}
