import type { AccountId } from '@assay/domain/kernel/id';
import { noticeText } from '@assay/protocol/notice/texts';
import { readSettings } from '../installation/settings';
import type { Unit } from '../kernel/transaction';
import { writeMail } from '../mail/write';
import type { Draft } from './draft';

export type Recipient = {
  readonly id: AccountId;
  readonly email: string;
  readonly displayName: string;
  readonly timeZone: string;
};

/** The same words by mail, with the page where something can be done about it. */
export async function mailNotice(unit: Unit, draft: Draft, person: Recipient): Promise<void> {
  const { publicUrl } = await readSettings(unit.tx);
  const { title, line } = noticeText(draft.kind, draft.facts, person.timeZone);
  await writeMail(unit, {
    kind: 'notice',
    accountId: person.id,
    to: person.email,
    subject: title,
    body: `Hello ${person.displayName},\n\n${line}\n\n${publicUrl}${draft.path}\n\nAll your notices: ${publicUrl}/notices\n`,
  });
}
