import type { OwnEntry } from '@assay/services/log/list-own';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { useLocale, useTranslations } from 'next-intl';
import { ownMeaning } from '../own-meaning';
import type { OwnPage } from '../page-data';
import { Verbatim } from './verbatim';

/** What the log holds about whoever looks, entry by entry, each with its proof. */
export function OwnEntries({ page: { items, now, timeZone } }: { readonly page: OwnPage }) {
  const t = useTranslations('log.mine');
  return (
    <ul aria-label={t('list')} className="divide-y divide-line border-y border-line">
      {items.map((entry) => (
        <Entry key={entry.position} entry={entry} now={now} timeZone={timeZone} />
      ))}
    </ul>
  );
}

type EntryProps = { readonly entry: OwnEntry; readonly now: Date; readonly timeZone: string };

function Entry({ entry, now, timeZone }: EntryProps) {
  const t = useTranslations('log.entry');
  const locale = useLocale();
  const { position, eventId, kind, by, occurredAt, isSealed, payload } = entry;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0 flex-[1_1_20rem] text-16 font-semibold">{ownMeaning(kind, locale)}</h2>
        {isSealed && (
          <a
            href={`/log/proof/${eventId}`}
            download={`proof-${position}.json`}
            aria-label={t('proofOf', { position })}
            className="inline-flex min-h-8 items-center text-link text-14"
          >
            {t('proof')}
          </a>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-ink-faint">
        <TimeText at={occurredAt} now={now} timeZone={timeZone} show="absolute" />
        <span className="tabular-nums">{t('position', { position })}</span>
        <span>{t(`by.${by}`)}</span>
        <StateBadge tone={isSealed ? 'good' : 'progress'}>{t(isSealed ? 'sealed' : 'unsealed')}</StateBadge>
      </div>
      <details>
        <summary aria-label={t('saysOf', { position })} className="inline-flex min-h-8 items-center">
          <span className="text-link text-14">{t('says')}</span>
        </summary>
        <Verbatim text={JSON.stringify({ kind, ...payload }, null, 2)} />
      </details>
    </li>
  );
}
