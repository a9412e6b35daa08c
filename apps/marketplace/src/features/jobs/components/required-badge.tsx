import { useTranslations } from 'next-intl';

/** The badge that a job asks for, as a mark to be struck: an outline, since nobody holds it here yet. */
export function RequiredBadge({ title, href }: { readonly title: string; readonly href?: string }) {
  const t = useTranslations('jobs.island.sheet');
  const words = (
    <>
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="size-4 shrink-0 text-brass"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d="M6 1.5h8L18.5 6v8L14 18.5H6L1.5 14V6z" />
        <path d="M6.5 10.2 9 12.6l4.6-5.2" />
      </svg>
      <span>{t.rich('requiredBadge', { title, badge: (text) => <span className="font-semibold">{text}</span> })}</span>
    </>
  );
  const style = 'inline-flex items-center gap-1.5 text-14 text-ink';
  if (href === undefined) return <span className={style}>{words}</span>;
  return (
    <a href={href} className={`${style} text-link`}>
      {words}
    </a>
  );
}
