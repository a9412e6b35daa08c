import { sql } from 'drizzle-orm';
import { requestReset } from '../account/request-reset';
import { resetPassword } from '../account/reset-password';
import { discardDeadLetter } from '../dead-letter/discard';
import { retryDeadLetter } from '../dead-letter/retry';
import { inTransaction } from '../kernel/transaction';
import { logAppend } from '../log/append';
import { sendDueMail } from '../mail/send-due';
import { writeMail } from '../mail/write';
import { deliveryOf, only, refusing } from '../testing/delivery';
import type { Market } from '../testing/fixture';
import { type Act, type LockGuard, operator } from './lock-guard';
import { sampleMasterKey } from '../testing/log';

async function mailedToken(market: Market, recipient: string): Promise<string> {
  const [row] = await market.owner.database.execute<{ body: string }>(
    sql`select body from identity.mail where recipient = ${recipient}`,
  );
  return /\/reset\/([\w-]+)/.exec(row?.body ?? '')?.[1] ?? '';
}

/** Locks that keep what is delivered from having its effect twice. */
export const deliveryLockGuards: Readonly<Record<string, LockGuard>> = {
  'the row of a dead letter': {
    against: 'a delivery that is given up and tried again',
    locks: ['log.dead_letter'],
    stage: async (market) => {
      const delivery = deliveryOf(market);
      const eventId = await delivery.oneEvent();
      await delivery.deliver(eventId, [refusing], true);
      const [letter] = await market.owner.database.execute<{ id: string }>(
        sql`select id from log.dead_letter where event_id = ${eventId}`,
      );
      const { id: deadLetterId } = only(letter ? [letter] : []);
      const acting = await operator(market);
      return {
        first: (through) => retryDeadLetter(through(acting), { deadLetterId }),
        second: (through) => discardDeadLetter(through(acting), { deadLetterId, reason: 'Not worth it.' }),
        effect: sql`
          select count(*)::int as n from log.outbox
          where kind in ('dead_letter.retried', 'dead_letter.discarded') and payload ->> 'deadLetterId' = ${deadLetterId}`,
      };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of a mailed token': {
    against: 'one mailed link that sets two passwords',
    locks: ['identity.email_token'],
    meetAt: [{ table: 'identity.email_token', event: 'update', moment: 'before the statement' }],
    stage: async (market) => {
      const accountId = await market.member();
      const email = `${accountId}@example.org`;
      await requestReset(market.anonymous(), { email });
      const token = await mailedToken(market, email);
      const reset =
        (newPassword: string): Act =>
        (through) =>
          resetPassword(through(market.anonymous()), { token, newPassword });
      const effect = sql`
        select count(*)::int as n from log.outbox
        where kind = 'password.changed' and payload ->> 'accountId' = ${accountId}`;
      return { first: reset('five quiet kitchen words here'), second: reset('four unrelated garden words'), effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of a mail': {
    against: 'a mail that two workers send',
    locks: ['identity.mail'],
    meetAt: [{ table: 'identity.mail', event: 'update', moment: 'before the statement' }],
    stage: async (market) => {
      while (await sendDueMail(market.system(), () => Promise.resolve()));
      const accountId = await market.member();
      await inTransaction(market.anonymous(), (unit) =>
        writeMail(unit, { kind: 'reset', accountId, to: 'ada@example.org', subject: 'Reset', body: 'A link.' }),
      );
      let sent = 0;
      const send: Act = (through) =>
        sendDueMail(through(market.system()), async () => {
          sent += 1;
        });
      return { first: send, second: send, effect: () => sent };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of the head of the log': {
    against: 'an event that stands in the log twice',
    locks: ['log.head'],
    // The second would also fail at giving the person a key of their own once more.
    besideKeys: { 'log.consumption': 'consumption_key', 'identity.person_key': 'person_key_pkey' },
    meetAt: [{ table: 'log.head', event: 'update', moment: 'before the statement' }],
    stage: async (market) => {
      const delivery = deliveryOf(market);
      const event = await delivery.eventRow(await delivery.oneEvent());
      const { consume } = logAppend([], sampleMasterKey);
      const append: Act = (through) => consume(through(market.system()), event);
      const effect = sql`select count(*)::int as n from log.entry where event_id = ${event.id}`;
      return { first: append, second: append, effect };
    },
    effect: { held: 1, lost: 2 },
  },
};
