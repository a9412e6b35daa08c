'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link that knows whether its page, or one below it, is being shown. */
export function NavLink({
  href,
  exact = false,
  children,
}: {
  readonly href: string;
  readonly exact?: boolean;
  readonly children: ReactNode;
}) {
  const path = usePathname();
  const current = path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className="inline-flex min-h-10 items-center border-b-2 border-transparent text-ink-soft transition-colors hover:text-ink aria-[current=page]:border-brass aria-[current=page]:text-ink"
    >
      {children}
    </a>
  );
}
