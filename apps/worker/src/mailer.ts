import type { Database } from '@assay/db/connect';
import { sendDueMail, type SendMail } from '@assay/services/mail/send-due';
import { createTransport } from 'nodemailer';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

export type MailServer = { readonly url: string; readonly from: string; readonly host: string };

const EVERY_MS = 2_000;

/** Addresses and subject are handed over as values, never as header lines. */
export function sendBySmtp({ url, from, host }: MailServer): SendMail {
  const transport = createTransport(
    { url, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 },
    { from },
  );
  return async ({ id, recipient, subject, body }) => {
    if (!isOneAddress(recipient)) throw new Error('the recipient is not one plain address');
    await transport.sendMail({
      to: { name: '', address: recipient },
      subject,
      text: body,
      // The same when a try is repeated, so that a mail server or reader can tell.
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}

/** No space, line break, quote, bracket or separator: nothing that could name a second recipient. */
function isOneAddress(text: string): boolean {
  return /^[^\s\p{Cc}"<>(),;:\\[\]@]+@[^\s\p{Cc}"<>(),;:\\[\]@]+$/u.test(text);
}

export function mailLoop(database: Database, send: SendMail): Pick<LoopOptions, 'name' | 'pauseMs' | 'work'> {
  return { name: 'mail.send', pauseMs: EVERY_MS, work: () => sendDueMail(systemContext(database, 'mail.send'), send) };
}
