import { type Theme, ThemeSwitch } from '@assay/ui/theme-switch';

const groups = [
  {
    title: 'How it works',
    links: [
      { label: 'How scores, fees and ranks work', href: '/how-it-works' },
      { label: 'How tests are made and marked', href: '/tests' },
      { label: 'Terms', href: '/terms' },
    ],
  },
  {
    title: 'Check for yourself',
    links: [
      { label: 'Verify a badge', href: '/verify' },
      { label: 'API', href: '/api/v1/openapi.json' },
    ],
  },
];

/** The bottom of every page: the rules in force, the means to check them, and the choice of light or dark. */
export function SiteFooter({ theme }: { readonly theme: Theme }) {
  return (
    <footer className="mt-20 border-t border-line bg-sunken">
      <div className="page-width grid gap-10 py-10 sm:grid-cols-[1fr_1fr] lg:grid-cols-[1fr_1fr_auto]">
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="text-14 font-semibold">{title}</h2>
            <ul className="mt-2 grid gap-1.5">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href} className="text-14 text-ink-soft hover:text-ink hover:underline">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div>
          <h2 className="mb-2 text-14 font-semibold">Appearance</h2>
          <ThemeSwitch current={theme} action="/theme" />
        </div>
      </div>
    </footer>
  );
}
