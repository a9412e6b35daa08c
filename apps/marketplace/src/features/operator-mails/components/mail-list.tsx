import type { KeptMails } from '@assay/services/mail/list-kept';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { OpenMail } from './open-mail';

type Props = {
  readonly mails: KeptMails['items'];
  /** Where there is a mail server nobody but the recipient reads a mail. */
  readonly canOpen: boolean;
  readonly now: Date;
};

/** Mails that were written and not sent; each is opened by itself. */
export function MailList({ mails, canOpen, now }: Props) {
  const t = useTranslations('operatorMails');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {mails.map((mail) => (
        <li key={mail.id}>
          <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-2.5">
            {/* In the language of whoever it was written to, of which the mail does not tell. */}
            <span lang="" className="truncate font-semibold">
              {mail.subject}
            </span>
            <span className="text-14 text-ink-faint">
              <TimeText at={new Date(mail.writtenAt)} now={now} />
            </span>
            <span className="truncate text-14 text-ink-soft">{mail.recipient}</span>
          </div>
          {mail.error !== null && (
            <p className="mb-3 text-14 text-bad">{t('failed', { attempts: mail.attempts, error: mail.error })}</p>
          )}
          {canOpen && <OpenMail mailId={mail.id} subject={mail.subject} />}
        </li>
      ))}
    </ul>
  );
}
