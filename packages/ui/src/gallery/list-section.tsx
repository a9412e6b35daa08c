import type { Money } from '@assay/domain/money/money';
import { Card } from '../card';
import { CursorPagination } from '../cursor-pagination';
import { Deadline } from '../deadline';
import { EmptyState } from '../empty-state';
import { HallmarkRow } from '../hallmark-row';
import { LinkButton } from '../link-button';
import { EntryList, ListEntry } from '../list-entry';
import { MoneyText } from '../money-text';
import { Panel } from '../panel';
import { PersonName } from '../person-name';
import { Pill } from '../pill';
import { StateBadge } from '../state-badge';
import { type Column, Table } from '../table';
import { TimeText } from '../time-text';
import type { Tone } from '../tone';
import { editingMarks, longTitle, names, now, sqlMarks } from './specimens';

type Bid = {
  readonly name: string;
  readonly price: Money;
  readonly state: string;
  readonly tone: Tone;
  readonly tested: boolean;
  readonly finished: number;
};

const bids: readonly Bid[] = [
  {
    name: names[0] ?? '',
    price: { amountMinor: 124_000n, currency: 'EUR' },
    state: 'Short-listed',
    tone: 'progress',
    tested: true,
    finished: 14,
  },
  {
    name: names[1] ?? '',
    price: { amountMinor: 185_000n, currency: 'JPY' },
    state: 'Hired',
    tone: 'good',
    tested: true,
    finished: 31,
  },
  {
    name: names[2] ?? '',
    price: { amountMinor: 412_500n, currency: 'KWD' },
    state: 'Answer due',
    tone: 'attention',
    tested: false,
    finished: 3,
  },
  {
    name: names[3] ?? '',
    price: { amountMinor: 98_000n, currency: 'USD' },
    state: 'Declined',
    tone: 'bad',
    tested: true,
    finished: 0,
  },
  {
    name: names[4] ?? '',
    price: { amountMinor: 8_400_000n, currency: 'INR' },
    state: 'Sent',
    tone: 'neutral',
    tested: false,
    finished: 122,
  },
];

const columns: readonly Column<Bid>[] = [
  {
    key: 'who',
    header: 'Freelancer',
    rowHeader: true,
    cell: (bid) => <PersonName name={bid.name} href="#" detail="Lagos, four hours of overlap" />,
  },
  {
    key: 'marks',
    header: 'Badges',
    cell: (bid) =>
      bid.tested ? <HallmarkRow marks={sqlMarks} size="small" /> : <span className="text-ink-faint">none shown</span>,
  },
  { key: 'finished', header: 'Finished', numeric: true, cell: (bid) => bid.finished },
  { key: 'price', header: 'Price', numeric: true, cell: (bid) => <MoneyText amount={bid.price} /> },
  { key: 'state', header: 'State', cell: (bid) => <StateBadge tone={bid.tone}>{bid.state}</StateBadge> },
];

export function ListSection() {
  return (
    <>
      <Panel
        title="List of jobs"
        aside={
          <a href="#all" className="text-link">
            All jobs
          </a>
        }
      >
        <div className="mb-4 flex flex-wrap gap-2">
          <Pill href="#software" current>
            Software
          </Pill>
          <Pill href="#writing">Writing</Pill>
          <Pill>SQL</Pill>
        </div>
        <EntryList>
          <ListEntry
            title="Find duplicate suppliers in our ledger"
            href="#1"
            aside={<MoneyText amount={{ amountMinor: 40_000n, currency: 'EUR' }} size="large" />}
            meta={
              <>
                <span>Software</span>
                <span>9 bids</span>
                <TimeText at={new Date('2026-11-20T09:00:00Z')} now={now} />
                <Deadline label="Decision" at={new Date('2026-11-27T16:00:00Z')} now={now} timeZone="Europe/Berlin" />
              </>
            }
          >
            About 6,000 suppliers, typed by four people over nine years; the same firm stands there up to seven times
            under different spellings.
          </ListEntry>
          <ListEntry
            title={longTitle}
            href="#2"
            aside={<HallmarkRow marks={editingMarks} size="small" />}
            meta={<span>Professional services</span>}
          />
        </EntryList>
        <CursorPagination shown="1–20" nextHref="#next" />
      </Panel>
      <Panel title="Table, airy">
        <Table caption="Bids on this job" columns={columns} rows={bids} rowKey={(bid) => bid.name} />
      </Panel>
      <Panel title="Table, compact">
        <Table caption="Bids of today" density="compact" columns={columns} rows={bids} rowKey={(bid) => bid.name} />
      </Panel>
      <Panel title="Empty">
        <EmptyState
          title="Your bids will stand here, each with its state and the reason for it."
          action={<LinkButton href="#">Look for a job</LinkButton>}
        />
      </Panel>
      <Card>
        <p>A card holds one thing.</p>
      </Card>
    </>
  );
}
