import { skillLabel } from '@assay/domain/skill/skills';
import type { FreelancerSummary } from '@assay/protocol/dto/freelancer';
import { moneyOf } from '@assay/protocol/dto/money';
import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { PersonName } from '@assay/ui/person-name';
import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../jobs/country-name';
import { isNarrowed, searchHref } from '../../search/search-params';
import type { FreelancersPage } from '../page-data';
import { BadgeLinks } from './badge-links';
import { RecordText } from './record-text';

export function FreelancerList({ page }: { readonly page: FreelancersPage }) {
  const t = useTranslations('freelancers.list');
  const { freelancers, search, nextCursor } = page;
  if (freelancers.length === 0) return <Nobody narrowed={isNarrowed(search)} />;
  return (
    <>
      <ul aria-label={t('label')} className="divide-y divide-line border-y border-line">
        {freelancers.map((freelancer) => (
          <FreelancerEntry key={freelancer.id} freelancer={freelancer} />
        ))}
      </ul>
      <CursorPagination
        nextHref={nextCursor === null ? undefined : searchHref('/freelancers', search, { cursor: nextCursor })}
        firstHref={search.cursor === undefined ? undefined : searchHref('/freelancers', search)}
        shown={t('shown', { count: freelancers.length })}
      />
    </>
  );
}

function FreelancerEntry({ freelancer }: { readonly freelancer: FreelancerSummary }) {
  const t = useTranslations('freelancers');
  const locale = useLocale();
  const { name, slug, country, headline, skills, hourlyRate, badges, record } = freelancer;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 py-6 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="min-w-0">
        <h3>
          <PersonName name={name} href={`/freelancers/${slug}`} detail={countryName(country, locale)} />
        </h3>
        <p dir="auto" className="mt-3 max-w-prose [overflow-wrap:anywhere]">
          {headline}
        </p>
        {skills.length > 0 && (
          <p className="mt-1 text-14 text-ink-faint">
            {t('list.claims', {
              skills: skills.slice(0, 5).map(skillLabel).join(', '),
              more: Math.max(0, skills.length - 5),
            })}
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
            {t.rich('profile.rate', { rate: () => <MoneyText amount={moneyOf(hourlyRate)} /> })}
          </span>
        )}
      </div>
    </li>
  );
}

function Nobody({ narrowed }: { readonly narrowed: boolean }) {
  const t = useTranslations('freelancers.list');
  return narrowed ? (
    <EmptyState
      title={t('noFit')}
      action={
        <LinkButton href="/freelancers" variant="secondary">
          {t('everybody')}
        </LinkButton>
      }
    >
      {t('noFitAdvice')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('empty')}
      action={
        <LinkButton href="/profile/edit" variant="secondary">
          {t('writeYours')}
        </LinkButton>
      }
    />
  );
}
