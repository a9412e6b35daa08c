import type { CatalogueEntry } from '@assay/protocol/dto/test';
import { Card } from '@assay/ui/card';
import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';

import { MeasuredWorth } from './measured-worth';
import { PassRate } from './pass-rate';
import { PoolState } from './pool-state';

type Props = { readonly test: CatalogueEntry; readonly isDemo: boolean };

/** One test in the catalogue: how long, how many pass, and what is known of its worth. */
export function TestCard({ test, isDemo }: Props) {
  const t = useTranslations('tests');
  const { slug, title, summary, questions, minutes, typicalMinutes, state, isWithheld, openBook, shownBadges, effect } =
    test;
  const id = `test-${slug}`;
  return (
    <Card as="li" labelledBy={id}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <h3 id={id} className="font-serif text-22 font-semibold">
            <a
              href={`/tests/${slug}`}
              className="hover:underline decoration-brass-line decoration-1 underline-offset-[0.22em]"
            >
              {title}
            </a>
          </h3>
          <p className="mt-2 max-w-prose text-ink-soft">{summary}</p>
          <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-14 text-ink-soft">
            {openBook && <span>{t('page.openBook')}</span>}
            {isWithheld ? (
              <StateBadge tone="attention">{t('card.withheld')}</StateBadge>
            ) : state === 'offered' ? (
              <StateBadge tone="good">{t('card.offered')}</StateBadge>
            ) : (
              <StateBadge tone="progress">{t('card.preparing')}</StateBadge>
            )}
          </p>
          {state === 'preparing' && (
            <div className="mt-3 max-w-form">
              <PoolState pool={test.pool} state={state} />
            </div>
          )}
          <p className="mt-5">
            <LinkButton href={`/tests/${slug}`} variant="secondary" size="small">
              {t('card.look')}
            </LinkButton>
          </p>
        </div>
        <div className="text-14">
          <DataList
            entries={[
              { term: t('sheet.questions'), value: questions },
              { term: t('sheet.time'), value: t('sheet.minutes', { most: minutes, typical: typicalMinutes }) },
              { term: t('sheet.passRate'), value: <PassRate figures={test.figures} /> },
              ...(shownBadges === null || effect === null
                ? []
                : [
                    {
                      term: t('sheet.worth'),
                      value: <MeasuredWorth effect={effect} shownBadges={shownBadges} isDemo={isDemo} />,
                    },
                  ]),
            ]}
          />
        </div>
      </div>
    </Card>
  );
}
