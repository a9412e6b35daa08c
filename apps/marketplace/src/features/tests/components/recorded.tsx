import { useTranslations } from 'next-intl';

/** What a test keeps of whoever takes it, and what it does not. */
export function Recorded() {
  const t = useTranslations('tests.recorded');
  return (
    <div className="prose">
      <p>{t('kept')}</p>
      <p>{t('notKept')}</p>
    </div>
  );
}
