import { Breadcrumb } from '@assay/ui/breadcrumb';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import { StateBadge } from '@assay/ui/state-badge';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { accountStateTones } from '../../../../../features/operator-people/account-state';
import {
  PersonBadges,
  PersonContracts,
  PersonFacts,
} from '../../../../../features/operator-people/components/person-facts';
import { Erasure } from '../../../../../features/operator-people/components/erasure';
import { Roles } from '../../../../../features/operator-people/components/roles';
import { Suspension } from '../../../../../features/operator-people/components/suspension';
import { loadPerson } from '../../../../../features/operator-people/page-data';
import { sitePage } from '../../../../../lib/site-page';
import { NoSuchEntry } from '../../../../../features/operator/components/no-such-entry';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorPeople.person');
  return { title: t('name') };
}

export default sitePage(async function PersonPage({ params }: PageProps<'/operator/people/[id]'>) {
  const { person, isOwn, now } = await loadPerson((await params).id);
  const t = await getTranslations('operatorPeople');
  return (
    <>
      <PageHeader
        title={person.name}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('page.title'), href: '/operator/people' }]} />}
        facts={
          <>
            <StateBadge tone={accountStateTones[person.state]}>{t(`state.${person.state}`)}</StateBadge>
            {person.profileSlug !== null && (
              <a href={`/freelancers/${person.profileSlug}`} className="text-link">
                {t('person.profile')}
              </a>
            )}
          </>
        }
        action={
          <LinkButton href={`/operator/log?person=${person.id}`} variant="secondary">
            {t('person.log')}
          </LinkButton>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-2">
        <PersonFacts person={person} now={now} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          <Roles person={person} isOwn={isOwn} now={now} />
          <Suspension person={person} isOwn={isOwn} />
          <Erasure person={person} isOwn={isOwn} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:col-span-2">
          <PersonContracts person={person} now={now} />
          <PersonBadges person={person} now={now} />
        </div>
      </div>
    </>
  );
}, NoSuchEntry);
