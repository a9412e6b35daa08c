import { skillLabel } from '@assay/domain/skill/skills';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { EmptyState } from '@assay/ui/empty-state';
import type { FormAction } from '@assay/ui/form-state';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { SkillMark } from '@assay/ui/skill-mark';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { ReportForm } from '../../jobs/components/report-form';
import { WrittenText } from '../../jobs/components/written-text';
import type { FreelancerPage } from '../page-data';
import { ProfileBadges } from './profile-badges';
import { ProfileFacts } from './profile-facts';
import { RecordPanel } from './record-panel';
import { Reviews } from './reviews';

export type ProfileViewProps = { readonly page: FreelancerPage; readonly report: FormAction };

export function ProfileView({ page, report }: ProfileViewProps) {
  const t = useTranslations('freelancers');
  const { freelancer, isOwn, isPrivate, time } = page;
  return (
    <article>
      <PageHeader
        title={freelancer.name}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('list.title'), href: '/freelancers' }]} />}
        lead={<span dir="auto">{freelancer.headline}</span>}
        facts={<ProfileFacts page={page} />}
        action={
          isOwn && (
            <LinkButton href="/profile/edit" variant="secondary">
              {t('profile.edit')}
            </LinkButton>
          )
        }
      />
      {isPrivate && (
        <div className="mb-8">
          <Notice tone="attention" title={t('profile.onlyYou')}>
            {t('profile.publish')}
          </Notice>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-12">
          <ProfileBadges badges={freelancer.badges} isOwn={isOwn} />
          {freelancer.summary !== '' && (
            <section aria-label={t('profile.ownWords')} className="text-18">
              <WrittenText text={freelancer.summary} />
            </section>
          )}
          <Reviews reviews={freelancer.reviews} time={time} />
        </div>
        <aside
          aria-label={t('profile.recordAndSkills')}
          className="grid grid-cols-[minmax(0,1fr)] content-start gap-10"
        >
          <RecordPanel record={freelancer.record} />
          <Skills skills={freelancer.skills} tested={freelancer.testedSkills} />
          <History page={page} />
        </aside>
      </div>
      {!isOwn && (
        <div className="mt-12 border-t border-line pt-4">
          <ReportForm what="profile" action={report} />
        </div>
      )}
    </article>
  );
}

type SkillsProps = { readonly skills: readonly string[]; readonly tested: readonly string[] };

function Skills({ skills, tested }: SkillsProps) {
  const t = useTranslations('freelancers.profile');
  if (skills.length === 0) return null;
  return (
    <Panel title={t('skills')} level={3}>
      <ul className="grid">
        {skills.map((skill) => (
          <li key={skill}>
            <SkillMark skill={skillLabel(skill)} grade={tested.includes(skill) ? 'tested' : 'claimed'} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What was done here and paid for; for whom and for how much stays between the two. */
function History({ page: { freelancer, time } }: { readonly page: FreelancerPage }) {
  const t = useTranslations('freelancers.profile');
  const market = useTranslations('market.field');
  return (
    <Panel title={t('finishedWork')} level={3}>
      {freelancer.history.length === 0 ? (
        <EmptyState title={t('noFinishedWork')} />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {freelancer.history.map((work) => (
            <li key={work.id} className="py-2.5">
              <span dir="auto" className="block [overflow-wrap:anywhere]">
                {work.title}
              </span>
              <span className="text-14 text-ink-faint">
                {market(work.field)} · <TimeText at={new Date(work.completedAt)} {...time} show="day" />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
