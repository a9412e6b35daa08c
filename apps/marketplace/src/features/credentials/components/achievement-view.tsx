import { assuranceLabels } from '@assay/domain/badge/hallmark';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { AchievementView } from '../page-data';

/** The criteria of a badge: outcomes, rule of passing, how many hold it. */
export function AchievementPageView({ view }: { readonly view: AchievementView }) {
  const { achievement } = view;
  const { title, assurance, questionCount, passMark, timeLimitMinutes, notionalHours } = achievement;
  return (
    <>
      <PageHeader
        title={`The badge ${title}`}
        lead={achievement.description}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: 'Tests', href: '/tests' },
              { label: title, href: `/tests/${achievement.achievement}` },
            ]}
          />
        }
        facts={<span>Version {achievement.achievementVersion} of the criteria, fixed with its first badge</span>}
        action={
          <LinkButton href={`/tests/${achievement.achievement}`} variant="secondary">
            The test
          </LinkButton>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {achievement.origin === 'simulated' && (
          <Notice tone="attention" title="From a demo market, not a qualification">
            <p>People and history of this market are generated.</p>
          </Notice>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-2">
          <Panel title="Whoever earns it …">
            <ul className="prose list-disc ps-5">
              {achievement.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </Panel>
          <Panel title="How it is earned">
            <DataList
              entries={[
                { term: 'Standard', value: achievement.level },
                { term: 'Rule of passing', value: `${passMark} of ${questionCount} scored questions right` },
                { term: 'Time', value: `${timeLimitMinutes} minutes at most` },
                { term: 'Books', value: achievement.openBook ? 'Open' : 'Closed' },
                { term: 'Assurance', value: `${assurance}: ${assuranceLabels[assurance]}` },
                {
                  term: 'Learning it takes about',
                  value: `${notionalHours} ${notionalHours === 1 ? 'hour' : 'hours'}`,
                },
                { term: 'Vouched for', value: `${achievement.validMonths} months` },
                { term: 'Issued so far', value: achievement.issued },
                { term: 'Of these, shown', value: achievement.shown },
              ]}
            />
            <p className="mt-4 max-w-prose text-14 text-ink-soft">{achievement.retakeRule}</p>
          </Panel>
        </div>
      </div>
    </>
  );
}
