import { fieldLabels } from '@assay/domain/skill/field';
import { skillLabel } from '@assay/domain/skill/skills';
import { moneyOf } from '@assay/protocol/dto/money';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { EmptyState } from '@assay/ui/empty-state';
import type { FormAction } from '@assay/ui/form-state';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { SkillMark } from '@assay/ui/skill-mark';
import { TimeText } from '@assay/ui/time-text';
import { ReportForm } from '../../jobs/components/report-form';
import { WrittenText } from '../../jobs/components/written-text';
import { countryName } from '../../jobs/country-name';
import type { FreelancerPage } from '../page-data';
import { ProfileBadges } from './profile-badges';
import { RecordPanel } from './record-panel';
import { Reviews } from './reviews';

export type ProfileViewProps = { readonly page: FreelancerPage; readonly report: FormAction };

export function ProfileView({ page, report }: ProfileViewProps) {
  const { freelancer, isOwn, isPrivate, time } = page;
  return (
    <article>
      <PageHeader
        title={freelancer.name}
        breadcrumb={<Breadcrumb crumbs={[{ label: 'Freelancers', href: '/freelancers' }]} />}
        lead={<span dir="auto">{freelancer.headline}</span>}
        facts={
          <>
            {freelancer.field !== null && <span>{fieldLabels[freelancer.field]}</span>}
            <span>{countryName(freelancer.country)}</span>
            <span>{localTime(time.now, freelancer.timeZone)} there now</span>
            {freelancer.hourlyRate !== null && (
              <span>
                <MoneyText amount={moneyOf(freelancer.hourlyRate)} /> an hour, as a guide
              </span>
            )}
            <span>
              Here since <TimeText at={new Date(freelancer.memberSince)} {...time} show="day" />
            </span>
          </>
        }
        action={
          isOwn && (
            <LinkButton href="/profile/edit" variant="secondary">
              Edit your profile
            </LinkButton>
          )
        }
      />
      {isPrivate && (
        <div className="mb-8">
          <Notice tone="attention" title="Only you see this page">
            Publish it under “Edit your profile” when it says what you want.
          </Notice>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-12">
          <ProfileBadges badges={freelancer.badges} isOwn={isOwn} />
          {freelancer.summary !== '' && (
            <section aria-label="In their own words" className="text-18">
              <WrittenText text={freelancer.summary} />
            </section>
          )}
          <Reviews reviews={freelancer.reviews} time={time} />
        </div>
        <aside aria-label="Record and skills" className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          <RecordPanel record={freelancer.record} />
          <ClaimedSkills skills={freelancer.skills} />
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

function ClaimedSkills({ skills }: { readonly skills: readonly string[] }) {
  if (skills.length === 0) return null;
  return (
    <Panel title="Skills" level={3}>
      <ul className="grid">
        {skills.map((skill) => (
          <li key={skill}>
            <SkillMark skill={skillLabel(skill)} grade="claimed" />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What was done here and paid for; for whom and for how much stays between the two. */
function History({ page: { freelancer, time } }: { readonly page: FreelancerPage }) {
  return (
    <Panel title="Finished work" level={3}>
      {freelancer.history.length === 0 ? (
        <EmptyState title="Finished and paid contracts will stand here." />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {freelancer.history.map((work) => (
            <li key={work.id} className="py-2.5">
              <span dir="auto" className="block [overflow-wrap:anywhere]">
                {work.title}
              </span>
              <span className="text-14 text-ink-faint">
                {fieldLabels[work.field]} · <TimeText at={new Date(work.completedAt)} {...time} show="day" />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** "14:05". */
function localTime(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}
