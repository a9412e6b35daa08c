import { locales } from '@assay/domain/locale/locales';
import { useLocale, useTranslations } from 'next-intl';

/** The languages by their own names; a form, so it needs no script. */
export function LanguageSwitch() {
  const t = useTranslations('shell.footer');
  const current = useLocale();
  return (
    <form
      method="post"
      action="/language"
      aria-label={t('language')}
      className="inline-flex flex-wrap rounded-sm border border-line-strong"
    >
      {locales.map((locale) => (
        <button
          key={locale}
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === current}
          className="min-h-8 border-line-strong px-3 text-14 text-ink-soft not-first:border-s hover:bg-sunken hover:text-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper"
        >
          {new Intl.DisplayNames([locale], { type: 'language' }).of(locale)}
        </button>
      ))}
    </form>
  );
}
