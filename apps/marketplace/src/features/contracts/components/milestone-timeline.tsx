import { moneyOf } from '@assay/protocol/dto/money';
import type { MilestoneDto } from '@assay/services/contract/read';
import { absoluteTime, dayText, relativeTime } from '@assay/ui/format-time';
import { MoneyText } from '@assay/ui/money-text';
import { Timeline } from '@assay/ui/timeline';
import { useLocale, useTranslations } from 'next-intl';
import { milestoneTone } from '../state-tones';
import type { ContractPage } from '../page-data';
import { MilestoneActs } from './milestone-acts';
import { Submissions } from './submissions';

/** The milestones in order, each with what was handed in and what the reader can do now. */
export function MilestoneTimeline({ page }: { readonly page: ContractPage }) {
  const t = useTranslations('contracts.page');
  const stateLine = useStateLine(page);
  const { milestones, viewerIs } = page.contract;
  const turn = milestones.find(({ state }) => isTurnOf(viewerIs, state));
  return (
    <Timeline
      label={t('milestones')}
      entries={milestones.map((milestone) => ({
        key: milestone.id,
        title: `${milestone.position + 1}. ${milestone.title}`,
        tone: milestoneTone[milestone.state],
        state: stateLine(milestone),
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

/** Says where a milestone stands and when that changes. */
function useStateLine({ now, timeZone }: ContractPage): (milestone: MilestoneDto) => string {
  const t = useTranslations('contracts.timeline');
  const word = useTranslations('contracts.milestoneState');
  const locale = useLocale();
  const both = (instant: string) => ({
    distance: relativeTime(new Date(instant), now, locale),
    time: absoluteTime(new Date(instant), timeZone, locale),
  });
  return ({ state, dueAt, autoApproveAt, releasedAt, releasedBy }) => {
    if (releasedAt !== null) {
      const day = dayText(new Date(releasedAt), timeZone, locale);
      return t(releasedBy === 'timer' ? 'releasedAutomatically' : 'released', { day });
    }
    if (autoApproveAt !== null) return t('approvedAt', { state: word(state), ...both(autoApproveAt) });
    if (state === 'refunded' || state === 'cancelled') return word(state);
    return t('dueAt', { state: word(state), ...both(dueAt) });
  };
}
