import { SkipLink } from '@assay/ui/skip-link';
import type { ReactNode } from 'react';
import { LiveRefresh } from '../../live/live-refresh';
import { loadShell } from '../page-data';
import { BarredNotice } from './barred-notice';
import { OriginBanner } from './origin-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** The frame around a page. */
export async function SiteShell({ children }: { readonly children: ReactNode }) {
  const shell = await loadShell();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {shell.viewer && <LiveRefresh source="/api/trpc/today.pulse" mark={shell.viewer.mark} everyMs={5_000} />}
      <OriginBanner simulated={shell.simulated} sandboxMoney={shell.sandboxMoney} />
      <SiteHeader viewer={shell.viewer} />
      {shell.viewer?.barred && <BarredNotice barred={shell.viewer.barred} />}
      <main id="content" tabIndex={-1} className="page-width grow outline-none">
        {children}
      </main>
      <SiteFooter theme={shell.theme} />
    </div>
  );
}
