import { useLanguage } from '#language';

export type LinkTab = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  readonly count?: number;
};

/** Views of one thing, each with its own address. */
export function LinkTabs({ tabs, label }: { readonly tabs: readonly LinkTab[]; readonly label: string }) {
  const locale = useLanguage();
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current === true ? 'page' : undefined}
              className="block border-b-2 border-transparent py-2.5 text-ink-soft transition-colors hover:border-line-strong hover:text-ink aria-[current=page]:border-brass aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="ms-1.5 text-14 font-normal text-ink-faint tabular-nums">
                  {tab.count.toLocaleString(locale)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
