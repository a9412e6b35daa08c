import { fields } from '@assay/domain/skill/field';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { EntryList } from '@assay/ui/list-entry';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { JobEntry } from '../../jobs/components/job-entry';
import type { TestView } from '../page-data';
import { Assurance } from './assurance';
import { AttemptTable } from './attempt-table';
import { ObjectiveTable } from './objective-table';
import { PoolState } from './pool-state';
import { Practice } from './practice';
import { Recorded } from './recorded';
import { StartDoor } from './start-door';
import { TestSheet } from './test-sheet';

/** The public promise of a test: what it asks, how it is marked, what it is worth, and questions to try. */
export function TestPageView({ view }: { readonly view: TestView }) {
  const t = useTranslations('tests.page');
  const market = useTranslations('market.field');
  const { test, standing, now, timeZone } = view;
  return (
    <>
      <PageHeader
        title={test.title}
        lead={test.summary}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('tests'), href: '/tests' }]} />}
        facts={
          <>
            <span>{market(fields.find((field) => field === test.field) ?? 'professional')}</span>
            <span>{t('version', { version: test.testVersion })}</span>
            {test.openBook && <span>{t('openBook')}</span>}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <aside aria-label={t('inShort')} className="order-1 grid content-start gap-6 lg:order-2">
          <div className="rounded-sm border border-line bg-sheet p-5">
            <StartDoor view={view} />
            <div className="mt-4 text-14">
              <TestSheet view={view} />
            </div>
            {test.state === 'offered' && (
              <div className="mt-4">
                <PoolState pool={test.pool} state={test.state} />
              </div>
            )}
          </div>
        </aside>
        <div className="order-2 grid grid-cols-[minmax(0,1fr)] content-start gap-12 lg:order-1">
          {standing.kind === 'known' && standing.attempts.length > 0 && (
            <Panel title={t('yourAttempts')} aside={<span className="text-ink-faint">{t('onlyYou')}</span>}>
              <AttemptTable attempts={standing.attempts} now={now} timeZone={timeZone} />
            </Panel>
          )}
          <Panel title={t('asks')}>
            <ObjectiveTable objectives={test.objectives} />
          </Panel>
          <Panel title={t('recorded')}>
            <Recorded />
          </Panel>
          <Panel title={t('assurance')}>
            <Assurance />
          </Panel>
          <JobsAsking view={view} />
          {test.practice.length > 0 && (
            <section id="practice">
              <Panel
                title={t('practice')}
                aside={<span className="text-ink-faint">{t('practiceAside', { count: test.practice.length })}</span>}
              >
                <Practice test={test} />
              </Panel>
            </section>
          )}
          <Panel title={t('sources')}>
            <ul className="prose list-disc ps-5 text-14">
              {test.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </>
  );
}

function JobsAsking({ view }: { readonly view: TestView }) {
  const t = useTranslations('tests.page');
  const { test, jobs, now, timeZone } = view;
  if (!test.awardsBadge) return null;
  return (
    <Panel
      title={t('jobs')}
      aside={
        jobs.length > 0 && (
          <a href={`/jobs?badge=${test.slug}`} className="text-link">
            {t('allJobs')}
          </a>
        )
      }
    >
      {jobs.length === 0 ? (
        <p className="text-ink-soft">{t('noJobs')}</p>
      ) : (
        <EntryList label={t('jobs')}>
          {jobs.map((job) => (
            <JobEntry key={job.id} job={job} badgeTitle={null} now={now} timeZone={timeZone} />
          ))}
        </EntryList>
      )}
    </Panel>
  );
}
