import type { AccountId } from '@assay/domain/kernel/id';
import { defaultLocale, type Locale } from '@assay/domain/locale/locales';
import { noticeText } from '@assay/protocol/notice/texts';
import { readSettings } from '../installation/settings';
import type { Unit } from '../kernel/transaction';
import { mailWords } from '../mail/words';
import { writeMail } from '../mail/write';
import type { Draft } from './draft';

export type Recipient = {
  readonly id: AccountId;
  readonly email: string;
  readonly displayName: string;
  readonly timeZone: string;
  /** Null for one that chose no language. */
  readonly locale: Locale | null;
};

/** The same words by mail, with the page where something can be done about it. */
export async function mailNotice(unit: Unit, draft: Draft, person: Recipient): Promise<void> {
  const { publicUrl } = await readSettings(unit.tx);
  const { displayName: name, timeZone, locale } = person;
  await writeMail(unit, {
    kind: 'notice',
    accountId: person.id,
    to: person.email,
    ...mailWords(locale).notice({
      name,
      ...noticeText(draft.kind, draft.facts, timeZone, locale ?? defaultLocale),
      link: `${publicUrl}${draft.path}`,
      notices: `${publicUrl}/notices`,
    }),
  });
}
