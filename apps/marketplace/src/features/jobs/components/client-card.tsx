import type { JobDto } from '@assay/protocol/dto/job';
import { DataList } from '@assay/ui/data-list';
import { PersonName } from '@assay/ui/person-name';
import { SectionHeading } from '@assay/ui/section-heading';
import { Why } from '@assay/ui/why';
import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../country-name';

/** Who asks, and what their record here says. */
export function ClientCard({
  client,
  record,
}: {
  readonly client: JobDto['client'];
  readonly record: JobDto['clientRecord'];
}) {
  const t = useTranslations('jobs.client');
  const locale = useLocale();
  return (
    <section aria-labelledby="client">
      <SectionHeading id="client" level={3}>
        {t('title')}
      </SectionHeading>
      <div className="mt-3">
        <PersonName
          name={client.name}
          href={client.slug === null ? undefined : `/freelancers/${client.slug}`}
          detail={countryName(client.country, locale)}
        />
      </div>
      <div className="mt-2">
        <DataList
          entries={[
            { term: t('jobsPosted'), value: record.jobsPosted },
            { term: t('hires'), value: record.hires },
            {
              term: t('reviews'),
              value:
                record.meanScore === null
                  ? t('noReviews')
                  : t('score', { score: record.meanScore, reviews: record.reviews }),
            },
          ]}
        />
      </div>
      <Why label={t('why')}>{t('because')}</Why>
    </section>
  );
}
