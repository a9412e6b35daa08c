import { Logo } from '@assay/ui/logo';
import { UnreadCount } from '@assay/ui/unread-count';
import { useTranslations } from 'next-intl';
import type { Viewer } from '../page-data';
import { AccountLinks, AccountMenu } from './account-menu';
import { NavList } from './nav-list';
import { personalNavigation, publicNavigation } from './navigation';

/** The top of every page: the mark, what everybody may see, and below it the pages of the person who is signed in. */
export function SiteHeader({ viewer }: { readonly viewer: Viewer | null }) {
  const t = useTranslations('shell.site');
  const say = useTranslations('shell.navigation');
  const personal = viewer === null ? [] : personalNavigation(viewer, say);
  return (
    <header className="border-b border-line bg-sheet print:hidden">
      <div className="page-width flex min-h-16 items-center justify-between gap-6">
        <a href="/" aria-label={t('home')} className="rounded-sm">
          <Logo />
        </a>
        <div className="hidden grow md:block">
          <NavList label={t('market')} entries={publicNavigation(say)} />
        </div>
        <div className="hidden md:block">
          <AccountMenu viewer={viewer} />
        </div>
        <MobileMenu viewer={viewer} />
      </div>
      {personal.length > 0 && (
        <div className="hidden border-t border-line bg-paper md:block">
          <div className="page-width">
            <NavList label={t('yourPages')} entries={personal} />
          </div>
        </div>
      )}
    </header>
  );
}

function MobileMenu({ viewer }: { readonly viewer: Viewer | null }) {
  const t = useTranslations('shell.site');
  const say = useTranslations('shell.navigation');
  return (
    <details className="md:hidden">
      <summary className="inline-flex min-h-11 items-center rounded-sm border border-line-strong px-4 font-semibold">
        {t('menu')}
        {viewer !== null && <UnreadCount count={viewer.waiting + viewer.unreadNotices} of={say('waiting')} />}
      </summary>
      <div className="absolute inset-x-0 z-20 mt-2.5 grid gap-4 border-b border-line bg-raised px-4 py-4 shadow-overlay">
        {viewer !== null && <NavList label={t('yourPages')} entries={personalNavigation(viewer, say)} stacked />}
        <NavList label={t('market')} entries={publicNavigation(say)} stacked />
        {viewer === null ? (
          <AccountMenu viewer={null} />
        ) : (
          <div className="grid grid-cols-2 gap-x-6 border-t border-line pt-2 text-ink-soft">
            <AccountLinks />
          </div>
        )}
      </div>
    </details>
  );
}
