import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { absoluteTime, dayText, relativeTime } from '@assay/ui/format-time';
import { MoneyText } from '@assay/ui/money-text';
import { Timeline } from '@assay/ui/timeline';
import { milestoneWords } from '../contract-words';
import type { ContractPage } from '../page-data';
import { MilestoneActs } from './milestone-acts';
import { Submissions } from './submissions';

/** The milestones in order, each with what was handed in and what the reader can do now. */
export function MilestoneTimeline({ page }: { readonly page: ContractPage }) {
  const { milestones, viewerIs } = page.contract;
  const turn = milestones.find(({ state }) => isTurnOf(viewerIs, state));
  return (
    <Timeline
      label="Milestones"
      entries={milestones.map((milestone) => ({
        key: milestone.id,
        title: `${milestone.position + 1}. ${milestone.title}`,
        tone: milestoneWords[milestone.state].tone,
        state: stateLine(milestone, page),
        aside: <MoneyText amount={moneyOf(milestone.amount)} />,
        children: (
          <div id={`milestone-${milestone.id}`} className="grid grid-cols-[minmax(0,1fr)] scroll-mt-6 gap-5">
            <Submissions submissions={milestone.submissions} now={page.now} timeZone={page.timeZone} />
            <MilestoneActs milestone={milestone} page={page} isFirst={milestone.id === turn?.id} />
          </div>
        ),
      }))}
    />
  );
}

function isTurnOf(viewerIs: 'client' | 'freelancer', state: MilestoneDto['state']): boolean {
  return viewerIs === 'client'
    ? state === 'submitted' || state === 'planned'
    : state === 'funded' || state === 'changes_requested';
}

function stateLine(
  { state, dueAt, autoApproveAt, releasedAt, releasedBy }: MilestoneDto,
  { now, timeZone }: ContractPage,
): string {
  const { label } = milestoneWords[state];
  const both = (instant: string) =>
    `${relativeTime(new Date(instant), now)} · ${absoluteTime(new Date(instant), timeZone)}`;
  if (releasedAt !== null) {
    return `${label}${releasedBy === 'timer' ? ' automatically' : ''} on ${dayText(new Date(releasedAt), timeZone)}`;
  }
  if (autoApproveAt !== null) return `${label}. Without an answer approved automatically ${both(autoApproveAt)}`;
  if (state === 'refunded' || state === 'cancelled') return label;
  return `${label}. Due ${both(dueAt)}`;
}
