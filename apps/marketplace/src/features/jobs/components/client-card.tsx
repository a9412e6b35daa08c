import type { JobDto } from '@assay/protocol/dto/job';
import { DataList } from '@assay/ui/data-list';
import { PersonName } from '@assay/ui/person-name';
import { SectionHeading } from '@assay/ui/section-heading';
import { Why } from '@assay/ui/why';
import { counted } from '../counted';
import { countryName } from '../country-name';

/** Who asks, and what their record here says. */
export function ClientCard({
  client,
  record,
}: {
  readonly client: JobDto['client'];
  readonly record: JobDto['clientRecord'];
}) {
  return (
    <section aria-labelledby="client">
      <SectionHeading id="client" level={3}>
        The client
      </SectionHeading>
      <div className="mt-3">
        <PersonName
          name={client.name}
          href={client.slug === null ? undefined : `/freelancers/${client.slug}`}
          detail={countryName(client.country)}
        />
      </div>
      <div className="mt-2">
        <DataList
          entries={[
            { term: 'Jobs posted', value: record.jobsPosted },
            { term: 'Hires', value: record.hires },
            {
              term: 'Reviews',
              value:
                record.meanScore === null
                  ? 'None yet'
                  : `${record.meanScore.toFixed(1)} of 5 from ${counted(record.reviews, 'review')}`,
            },
          ]}
        />
      </div>
      <Why label="Where do these figures come from?">
        They count what happened on this market. The score is the plain mean of four marks (quality, communication,
        speed, reliability) over all reviews that freelancers gave after a contract; reviews open when both sides have
        written.
      </Why>
    </section>
  );
}
