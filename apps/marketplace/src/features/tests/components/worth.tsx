import { Why } from '@assay/ui/why';

/** What is known of a badge's worth on this market: as long as too few show it, that nothing is. */
export function Worth({ shownBadges, isDemo = false }: { readonly shownBadges: number; readonly isDemo?: boolean }) {
  return (
    <>
      <span>
        Not yet known <span className="text-ink-faint tabular-nums">(n = {shownBadges} shown)</span>
      </span>
      <Why>
        Whether a badge brings work is measured by comparing the weeks before and after badges became visible, with an
        interval. {isDemo ? 'People here are generated, and no effect was planted. ' : ''}Until enough people show this
        one, any number would be chance; none is shown.
      </Why>
    </>
  );
}
