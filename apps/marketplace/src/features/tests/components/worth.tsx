import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';

/** What is known of a badge's worth on this market: as long as too few show it, that nothing is. */
export function Worth({ shownBadges, isDemo = false }: { readonly shownBadges: number; readonly isDemo?: boolean }) {
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
        {t('noNumber')}
      </Why>
    </>
  );
}
