import { type Theme, ThemeSwitch } from '@assay/ui/theme-switch';
import { useTranslations } from 'next-intl';
import { LanguageSwitch } from './language-switch';

const groups = [
  {
    title: 'howItWorks',
    links: [
      { label: 'rules', href: '/how-it-works' },
      { label: 'tests', href: '/tests' },
      { label: 'terms', href: '/terms' },
    ],
  },
  {
    title: 'check',
    links: [
      { label: 'verify', href: '/verify' },
      { label: 'log', href: '/log' },
      { label: 'api', href: '/api/v1/openapi.json' },
    ],
  },
] as const;

/** The bottom of every page: the rules in force, the means to check them, and the choice of language and of light or dark. */
export function SiteFooter({ theme }: { readonly theme: Theme }) {
  const t = useTranslations('shell.footer');
  return (
    <footer className="mt-20 border-t border-line bg-sunken print:hidden">
      <div className="page-width grid gap-10 py-10 sm:grid-cols-[1fr_1fr] lg:grid-cols-[1fr_1fr_auto]">
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={t(title)}>
            <h2 className="text-14 font-semibold">{t(title)}</h2>
            <ul className="mt-2 grid gap-1.5">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href} className="text-14 text-ink-soft hover:text-ink hover:underline">
                    {t(label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div className="grid content-start gap-6">
          <div>
            <h2 className="mb-2 text-14 font-semibold">{t('language')}</h2>
            <LanguageSwitch />
          </div>
          <div>
            <h2 className="mb-2 text-14 font-semibold">{t('appearance')}</h2>
            <ThemeSwitch current={theme} action="/theme" />
          </div>
        </div>
      </div>
    </footer>
  );
}
