import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { ToneShape } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
import { RefreshEvery } from './refresh-every';

const everyMs = 3_000;

/** The test service does not answer: what is safe, and what happens next. */
export function ServiceAway({ href }: { readonly href: string }) {
  const t = useTranslations('attempt.away');
  return (
    <div className="page-width">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid max-w-form grid-cols-[minmax(0,1fr)] gap-6 rounded-sm border border-line bg-sheet p-5">
        <p role="status" className="flex items-center gap-2 font-semibold">
          <ToneShape tone="progress" />
          {t('trying', { seconds: everyMs / 1000 })}
        </p>
        <DataList
          entries={[
            { term: t('answers'), value: t('answersKept') },
            { term: t('clock'), value: t('clockGoesOn') },
            { term: t('timeUp'), value: t('scoredThen') },
          ]}
        />
        <p>
          <LinkButton href={href} variant="secondary">
            {t('again')}
          </LinkButton>
        </p>
      </div>
      <RefreshEvery everyMs={everyMs} />
    </div>
  );
}
