import { useTranslations } from 'next-intl';

/** Said on every page of the operator in a simulated market, above whatever its figures seem to show. */
export function GeneratedNote() {
  const t = useTranslations('operator');
  return <p className="mt-4 border-s-2 border-brass-line ps-3 text-14 text-ink-soft">{t('generated')}</p>;
}
