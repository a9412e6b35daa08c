import type { Hallmarks } from '@assay/domain/badge/hallmark';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { LinkButton } from '@assay/ui/link-button';
import { useTranslations } from 'next-intl';

/** The idea in one screen, and two doors. */
export function Opening({ specimen }: { readonly specimen: Hallmarks }) {
  const t = useTranslations('home.opening');
  return (
    <section className="grid gap-x-16 gap-y-12 pt-12 sm:pt-20 sm:pb-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:items-center">
      <div>
        <h1 className="max-w-[16ch] font-serif text-36 font-medium tracking-[-0.02em] sm:text-48">{t('title')}</h1>
        <p className="mt-5 max-w-[34rem] text-18 text-ink-soft">{t('lead')}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <LinkButton href="/jobs/new">{t('post')}</LinkButton>
          <LinkButton href="/jobs" variant="secondary">
            {t('find')}
          </LinkButton>
        </div>
      </div>
      <figure>
        <HallmarkRow marks={specimen} size="large" captions />
        <figcaption className="mt-3 text-14 text-ink-faint">{t('specimen')}</figcaption>
      </figure>
    </section>
  );
}
