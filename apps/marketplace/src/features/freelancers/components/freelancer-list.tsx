import { skillLabel } from '@assay/domain/skill/skills';
import type { FreelancerSummary } from '@assay/protocol/dto/freelancer';
import { moneyOf } from '@assay/protocol/dto/money';
import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { PersonName } from '@assay/ui/person-name';
import { countryName } from '../../jobs/country-name';
import { isNarrowed, searchHref } from '../../search/search-params';
import type { FreelancersPage } from '../page-data';
import { BadgeLinks } from './badge-links';
import { RecordText } from './record-text';

export function FreelancerList({ page }: { readonly page: FreelancersPage }) {
  const { freelancers, search, nextCursor } = page;
  if (freelancers.length === 0) return <Nobody narrowed={isNarrowed(search)} />;
  return (
    <>
      <ul aria-label="Freelancers, the latest edited first" className="divide-y divide-line border-y border-line">
        {freelancers.map((freelancer) => (
          <FreelancerEntry key={freelancer.id} freelancer={freelancer} />
        ))}
      </ul>
      <CursorPagination
        nextHref={nextCursor === null ? undefined : searchHref('/freelancers', search, { cursor: nextCursor })}
        firstHref={search.cursor === undefined ? undefined : searchHref('/freelancers', search)}
        shown={`${freelancers.length} on this page, the latest edited profile first`}
      />
    </>
  );
}

function FreelancerEntry({ freelancer }: { readonly freelancer: FreelancerSummary }) {
  const { name, slug, country, headline, skills, hourlyRate, badges, record } = freelancer;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 py-6 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="min-w-0">
        <h3>
          <PersonName name={name} href={`/freelancers/${slug}`} detail={countryName(country)} />
        </h3>
        <p dir="auto" className="mt-3 max-w-prose [overflow-wrap:anywhere]">
          {headline}
        </p>
        {skills.length > 0 && (
          <p className="mt-1 text-14 text-ink-faint">
            Claims {skills.slice(0, 5).map(skillLabel).join(', ')}
            {skills.length > 5 && ` and ${skills.length - 5} more`}
          </p>
        )}
        {badges.length > 0 && (
          <div className="mt-3">
            <BadgeLinks badges={badges} />
          </div>
        )}
      </div>
      <div className="grid content-start gap-2">
        <RecordText record={record} />
        {hourlyRate !== null && (
          <span className="text-14 text-ink-faint">
            <MoneyText amount={moneyOf(hourlyRate)} /> an hour, as a guide
          </span>
        )}
      </div>
    </li>
  );
}

function Nobody({ narrowed }: { readonly narrowed: boolean }) {
  return narrowed ? (
    <EmptyState
      title="No public profile fits this search."
      action={
        <LinkButton href="/freelancers" variant="secondary">
          Show everybody
        </LinkButton>
      }
    >
      Take a filter away, or use fewer or other words.
    </EmptyState>
  ) : (
    <EmptyState
      title="People who offer work will stand here, as soon as they publish a profile."
      action={
        <LinkButton href="/profile/edit" variant="secondary">
          Write your profile
        </LinkButton>
      }
    />
  );
}
