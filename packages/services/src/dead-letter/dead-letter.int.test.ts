import { deadLetter } from '@assay/db/schema/log';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { deliveryOf, only, refusing } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { discardDeadLetter } from './discard';
import { listDeadLetters } from './list';
import { relayAnew } from './relay-anew';
import { retryDeadLetter } from './retry';

const market = useMarket();
const { relayAll, deliver, oneEvent, eventRow, counting } = deliveryOf(market);

describe('a dead letter', () => {
  async function operator() {
    const id = await market.member('Olga Operator');
    return market.as(id, ['operator']);
  }

  async function deadOne() {
    const id = await oneEvent();
    await deliver(id, [refusing], true);
    const letter = only(await market.owner.database.select().from(deadLetter).where(eq(deadLetter.eventId, id)));
    return { id, letter };
  }

  it('is made by the last failure, says why, and the queue moves on', async () => {
    const { id, letter } = await deadOne();
    expect(letter).toMatchObject({
      consumer: 'test.refusing',
      state: 'open',
      attempts: 1,
      error: 'this consumer never takes it',
    });
    await deliver(id, [refusing]);
    const listed = await listDeadLetters(await operator(), { limit: 100 });
    expect(listed.items.find(({ eventId }) => eventId === id)).toMatchObject({
      eventKind: 'account.created',
      state: 'open',
      // what lacks the effect, with the page that shows it
      subject: { href: expect.stringContaining('/operator/people/') },
    });
    await expect(listDeadLetters(market.as(await market.member()))).rejects.toThrow('not_found');
  });

  it('is healed by a retry: the decision itself has the event relayed and delivered again', async () => {
    const { id, letter } = await deadOne();
    const { consumer, effects } = counting('test.refusing');
    const boss = await operator();
    await relayAll();
    await retryDeadLetter(boss, { deadLetterId: letter.id });
    const decision = only(await relayAll());
    await deliver(decision, [relayAnew]);
    expect(await relayAll()).toEqual([id]);
    await deliver(id, [consumer]);
    expect(await effects()).toBe(1);
    const healed = only(await market.owner.database.select().from(deadLetter).where(eq(deadLetter.id, letter.id)));
    expect(healed.state).toBe('healed');
    expect((await eventRow(id)).settledAt).not.toBeNull();
    await expect(retryDeadLetter(boss, { deadLetterId: letter.id })).rejects.toThrow('wrong_state');
  });

  it('that fails again is the same row, open once more, with all attempts counted', async () => {
    const { id, letter } = await deadOne();
    await retryDeadLetter(await operator(), { deadLetterId: letter.id });
    await deliver(id, [refusing], true);
    const again = only(await market.owner.database.select().from(deadLetter).where(eq(deadLetter.eventId, id)));
    expect(again).toMatchObject({ id: letter.id, state: 'open', attempts: 2 });
  });

  it('that is discarded, with a reason, lets its event settle without it', async () => {
    const { id, letter } = await deadOne();
    const boss = await operator();
    await expect(discardDeadLetter(boss, { deadLetterId: letter.id, reason: '' })).rejects.toThrow('invalid_input');
    await discardDeadLetter(boss, { deadLetterId: letter.id, reason: 'The account is a test of ours.' });
    await deliver(id, [refusing]);
    expect((await eventRow(id)).settledAt).not.toBeNull();
    await expect(
      discardDeadLetter(market.as(await market.member()), { deadLetterId: letter.id, reason: 'No one.' }),
    ).rejects.toThrow('not_found');
  });
});
