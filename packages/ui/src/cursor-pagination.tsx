import { useLanguage } from '#language';
import { uiWords } from './language/words';
import { LinkButton } from './link-button';

export type CursorPaginationProps = {
  readonly nextHref?: string | undefined;
  readonly firstHref?: string | undefined;
  readonly shown?: string;
};

/** The way on through a list that is read by cursor; `shown` says what is on this page. */
export function CursorPagination({ nextHref, firstHref, shown }: CursorPaginationProps) {
  const words = uiWords[useLanguage()];
  if (nextHref === undefined && firstHref === undefined) return null;
  return (
    <nav aria-label={words.pages} className="flex flex-wrap items-center justify-between gap-4 py-5">
      <p className="text-14 text-ink-faint tabular-nums">{shown}</p>
      <div className="flex gap-3">
        {firstHref !== undefined && (
          <LinkButton href={firstHref} variant="quiet" size="small">
            {words.backToFirst}
          </LinkButton>
        )}
        {nextHref !== undefined && (
          <LinkButton href={nextHref} variant="secondary" size="small">
            {words.nextPage}
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
