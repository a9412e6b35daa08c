import { sql } from 'drizzle-orm';
import type { TakenMail } from '../stage/mail-server';
import type { Invariant } from './invariant';

type Sent = { readonly id: string; readonly recipient: string; readonly attempts: number; readonly isSent: boolean };

/**
 * I10: a mail server took nothing that nobody wrote, nothing more often than it was tried, and everything that counts as
 * sent. A try that was cut off is made again under the same message id, so that a server or reader can tell.
 */
export const mails: Invariant = {
  name: 'I10 mails',
  broken: async ({ inspection: { owner }, takenMails }) => {
    const written = await owner.database.execute<Sent>(sql`
      select id, recipient, attempts, sent_at is not null as "isSent" from identity.mail`);
    const byId = new Map(written.map((mail) => [mail.id, mail]));
    const times = new Map<string, number>();
    for (const { messageId } of takenMails) times.set(idOf(messageId), (times.get(idOf(messageId)) ?? 0) + 1);
    return [
      ...takenMails.flatMap((taken) => strayFaults(taken, byId.get(idOf(taken.messageId)))),
      ...written.flatMap(({ id, attempts, isSent }) => {
        const taken = times.get(id) ?? 0;
        if (taken > attempts) return [`mail ${id} was tried ${attempts} times and taken ${taken} times`];
        return isSent && taken === 0 ? [`mail ${id} counts as sent, and no server took it`] : [];
      }),
    ];
  },
};

function idOf(messageId: string): string {
  return /^<([^@]+)@/.exec(messageId)?.[1] ?? messageId;
}

function strayFaults({ messageId, recipient }: TakenMail, written: Sent | undefined): string[] {
  if (!written) return [`a mail ${messageId} was taken that nobody wrote`];
  return written.recipient === recipient ? [] : [`mail ${written.id} to ${written.recipient} was sent to ${recipient}`];
}
