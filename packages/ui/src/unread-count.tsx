import { useLanguage } from '#language';
import { uiWords } from './language/words';

/** How many things are new; nothing at zero. `of` completes the sentence for those who do not see it: "unread messages". */
export function UnreadCount({ count, of }: { readonly count: number; readonly of: string }) {
  if (count <= 0) return null;
  return (
    <span className="ms-1.5 inline-grid h-5 min-w-5 place-items-center rounded-full bg-brass px-1.5 text-12 leading-none font-semibold text-on-brass tabular-nums">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">
        {count} {of}
      </span>
    </span>
  );
}

export function UnreadDot({ label }: { readonly label?: string }) {
  const words = uiWords[useLanguage()];
  return <span className="inline-block size-2.5 rounded-full bg-brass" role="img" aria-label={label ?? words.fresh} />;
}
