import { Breadcrumb } from '../breadcrumb';
import { CodeBlock } from '../code-block';
import { DataList } from '../data-list';
import { DetailsMenu } from '../details-menu';
import { InlineStatus } from '../inline-status';
import { LinkTabs } from '../link-tabs';
import { MoneyText } from '../money-text';
import { Notice } from '../notice';
import { PageHeader } from '../page-header';
import { Panel } from '../panel';
import { ProgressBar } from '../progress-bar';
import { ProgressSteps } from '../progress-steps';
import { Skeleton } from '../skeleton';
import { StateBadge } from '../state-badge';
import { LinkButton } from '../link-button';
import { ThemeSwitch } from '../theme-switch';
import { ThreadEvent, ThreadMessage } from '../thread-message';
import { Timeline } from '../timeline';
import { UnreadCount, UnreadDot } from '../unread-count';
import { names, now } from './specimens';

const query = `select s.name, count(*) as invoices
from supplier as s
left join invoice as i on i.supplier_id = s.id
where i.paid_at is null -- still open
group by s.name
having count(*) > 1;`;

export function FlowSection() {
  return (
    <>
      <PageHeader
        title="Find duplicate suppliers in our ledger"
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: 'Jobs', href: '#jobs' },
              { label: 'Software and technology', href: '#software' },
            ]}
          />
        }
        facts={
          <>
            <StateBadge tone="progress">Open</StateBadge>
            <span>9 bids</span>
          </>
        }
        lead="About 6,000 suppliers, typed by four people over nine years."
        action={<LinkButton href="#bid">Send a bid</LinkButton>}
      />
      <LinkTabs
        label="Contract"
        tabs={[
          { label: 'Milestones', href: '#m', current: true },
          { label: 'Messages', href: '#n', count: 3 },
          { label: 'Files', href: '#f' },
          { label: 'Terms', href: '#t' },
        ]}
      />
      <div className="grid gap-10 lg:grid-cols-[1.4fr_1fr]">
        <Panel title="Milestones">
          <Timeline
            label="Milestones"
            entries={[
              {
                key: '1',
                title: 'Report of duplicates',
                tone: 'good',
                state: 'Released on 12 Nov 2026',
                aside: <MoneyText amount={{ amountMinor: 40_000n, currency: 'EUR' }} />,
              },
              {
                key: '2',
                title: 'Merged list',
                tone: 'attention',
                state: 'Submitted, approved by itself in 9 days',
                aside: <MoneyText amount={{ amountMinor: 65_000n, currency: 'EUR' }} />,
                children: <InlineStatus>Work submitted.</InlineStatus>,
              },
              {
                key: '3',
                title: 'Monthly query',
                tone: 'neutral',
                state: 'Planned',
                aside: <MoneyText amount={{ amountMinor: 19_000n, currency: 'EUR' }} />,
              },
            ]}
          />
        </Panel>
        <Panel title="Terms">
          <DataList
            entries={[
              { term: 'The client pays', value: <MoneyText amount={{ amountMinor: 124_000n, currency: 'EUR' }} /> },
              { term: 'You receive', value: <MoneyText amount={{ amountMinor: 114_080n, currency: 'EUR' }} /> },
              { term: 'The platform keeps', value: <MoneyText amount={{ amountMinor: 9_920n, currency: 'EUR' }} /> },
            ]}
          />
        </Panel>
      </div>
      <Panel title="Thread">
        <div className="grid gap-4">
          <ThreadMessage author={names[0] ?? ''} sentAt={new Date('2026-11-21T10:00:00Z')} now={now} unread>
            {'Could you say which of the three exports is the newest?\nThe file names disagree with the dates inside.'}
          </ThreadMessage>
          <ThreadEvent at={new Date('2026-11-21T11:00:00Z')} now={now}>
            Two times for an interview proposed
          </ThreadEvent>
          <ThreadMessage author="Me" own sentAt={new Date('2026-11-22T09:00:00Z')} now={now}>
            The one from March. مرحبا، شكرا على السؤال
          </ThreadMessage>
        </div>
      </Panel>
      <Panel title="Notices">
        <div className="grid gap-3">
          <Notice>Your brief is kept as a draft.</Notice>
          <Notice tone="progress" title="Questions are being proven">
            38 of 60 variants are ready; the test opens at 45.
          </Notice>
          <Notice tone="good">Released. The money is yours on 24 Nov 2026.</Notice>
          <Notice
            tone="attention"
            title="Three more days to decide"
            action={
              <LinkButton href="#" size="small" variant="secondary">
                Compare the bids
              </LinkButton>
            }
          >
            After that the job closes, and everybody who bid is told.
          </Notice>
          <Notice tone="bad" title="This offer has expired">
            Nothing was booked. Ask for a new offer in the thread.
          </Notice>
        </div>
      </Panel>
      <Panel title="Progress">
        <div className="grid max-w-form gap-6">
          <ProgressSteps label="Post a job" steps={['What', 'Budget', 'Questions', 'Preview']} current={2} />
          <ProgressBar label="Variants proven" value={38} max={60} />
          <Skeleton />
        </div>
      </Panel>
      <Panel title="Code">
        <CodeBlock code={query} language="sql" size="large" />
      </Panel>
      <div className="flex flex-wrap items-center gap-6">
        <ThemeSwitch current="system" action="/theme" />
        <DetailsMenu label="Account" align="start">
          <a href="#settings">Settings</a>
        </DetailsMenu>
        <span>
          Messages
          <UnreadCount count={3} of="unread messages" />
        </span>
        <UnreadDot />
      </div>
    </>
  );
}
