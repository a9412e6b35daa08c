import type { KeptMailDto } from '@assay/services/mail/list-kept';
import { TimeText } from '@assay/ui/time-text';

/** Mails that were written and not sent; each opens to its text. */
export function MailList({ mails, now }: { readonly mails: readonly KeptMailDto[]; readonly now: Date }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {mails.map((mail) => (
        <li key={mail.id}>
          <details>
            <summary className="grid cursor-pointer grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-2.5 hover:bg-sunken">
              <span className="truncate font-semibold">{mail.subject}</span>
              <span className="text-14 text-ink-faint">
                <TimeText at={new Date(mail.writtenAt)} now={now} />
              </span>
              <span className="truncate text-14 text-ink-soft">{mail.recipient}</span>
            </summary>
            {mail.error !== null && (
              <p className="text-14 text-bad">
                Tried {mail.attempts} times; the mail server answered: {mail.error}
              </p>
            )}
            <pre className="mb-4 max-w-prose rounded-sm border border-line bg-sheet p-4 font-sans whitespace-pre-wrap break-words">
              {mail.body}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
