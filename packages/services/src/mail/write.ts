import { newId } from '@assay/db/new-id';
import { mail } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { MailKind } from '@assay/domain/mail/kinds';
import type { Unit } from '../kernel/transaction';

export type Letter = {
  readonly kind: MailKind;
  readonly accountId: AccountId | null;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
};

/** Writes a mail in the transaction that causes it; the worker sends it, or keeps it where no mail server is set. */
export async function writeMail({ tx }: Unit, { kind, accountId, to, subject, body }: Letter): Promise<void> {
  await tx
    .insert(mail)
    .values({ id: newId<'mail'>(), kind, accountId, recipient: to, subject: oneLine(subject), body });
}

/** A subject is one header line, whatever a title in it contains. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
