import { Logo } from '@assay/ui/logo';
import { SkipLink } from '@assay/ui/skip-link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OriginBanner } from '../../shell/components/origin-banner';
import { loadShell } from '../../shell/page-data';

/** The frame around a running test: what this market is, where one is, and nothing that calls away. */
export async function TestFrame({ children }: { readonly children: ReactNode }) {
  const shell = await loadShell();
  const t = await getTranslations('attempt.frame');
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <OriginBanner simulated={shell.simulated} sandboxMoney={false} />
      <header className="border-b border-line bg-sheet">
        <div className="page-width flex min-h-12 items-center">
          <a href="/" aria-label={t('home')} className="rounded-sm">
            <Logo />
          </a>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
    </div>
  );
}
