import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';

type Props = {
  readonly shownBadges: number;
  readonly isDemo?: boolean;
  /** How many badges that became visible it takes; null where nobody knows yet. */
  readonly eventsNeeded?: number | null;
};

/** What is known of a badge's worth on this market: as long as too few show it, that nothing is. */
export function Worth({ shownBadges, isDemo = false, eventsNeeded = null }: Props) {
  const t = useTranslations('tests.worth');
  return (
    <>
      <span>
        {t.rich('unknown', {
          count: shownBadges,
          base: (text) => <span className="text-ink-faint tabular-nums">{text}</span>,
        })}
      </span>
      <Why>
        {t('method')} {isDemo && `${t('demo')} `}
        {t('noNumber')} {eventsNeeded !== null && t('needed', { count: eventsNeeded })}
      </Why>
    </>
  );
}
