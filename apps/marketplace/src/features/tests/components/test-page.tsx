import { fieldLabels, fields } from '@assay/domain/skill/field';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { EntryList } from '@assay/ui/list-entry';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
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
  const { test, standing, now, timeZone } = view;
  return (
    <>
      <PageHeader
        title={test.title}
        lead={test.summary}
        breadcrumb={<Breadcrumb crumbs={[{ label: 'Tests', href: '/tests' }]} />}
        facts={
          <>
            <span>{fieldLabels[fields.find((field) => field === test.field) ?? 'professional']}</span>
            <span>Version {test.testVersion}</span>
            {test.openBook && <span>Open book</span>}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <aside aria-label="The test in short" className="order-1 grid content-start gap-6 lg:order-2">
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
            <Panel title="Your attempts" aside={<span className="text-ink-faint">only you see them</span>}>
              <AttemptTable attempts={standing.attempts} now={now} timeZone={timeZone} />
            </Panel>
          )}
          <Panel title="What it asks">
            <ObjectiveTable objectives={test.objectives} />
          </Panel>
          <Panel title="What is recorded">
            <Recorded />
          </Panel>
          <Panel title="Assurance">
            <Assurance />
          </Panel>
          <JobsAsking view={view} />
          {test.practice.length > 0 && (
            <section id="practice">
              <Panel
                title="Practice"
                aside={
                  <span className="text-ink-faint">
                    {test.practice.length} questions, open to all, no wait; no test asks them
                  </span>
                }
              >
                <Practice test={test} />
              </Panel>
            </section>
          )}
          <Panel title="Sources">
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
  const { test, jobs, now, timeZone } = view;
  if (!test.awardsBadge) return null;
  return (
    <Panel
      title="Open jobs that ask for this badge"
      aside={
        jobs.length > 0 && (
          <a href={`/jobs?badge=${test.slug}`} className="text-link">
            All of them
          </a>
        )
      }
    >
      {jobs.length === 0 ? (
        <p className="text-ink-soft">None at the moment.</p>
      ) : (
        <EntryList label="Open jobs that ask for this badge">
          {jobs.map((job) => (
            <JobEntry key={job.id} job={job} badgeTitle={null} now={now} timeZone={timeZone} />
          ))}
        </EntryList>
      )}
    </Panel>
  );
}
