import type { ReactNode } from 'react';

/** A tag without a state: a skill, a field, a filter in force. With `href` it is a link. */
export function Pill({
  href,
  children,
  current = false,
}: {
  readonly href?: string;
  readonly children: ReactNode;
  readonly current?: boolean;
}) {
  const style = `inline-flex min-h-7 items-center rounded-full border px-2.5 text-14 ${current ? 'border-brass bg-brass-wash font-semibold' : 'border-line bg-sheet text-ink-soft'}`;
  if (href === undefined) return <span className={style}>{children}</span>;
  return (
    <a
      href={href}
      aria-current={current || undefined}
      className={`${style} transition-colors hover:border-ink-soft hover:text-ink`}
    >
      {children}
    </a>
  );
}
