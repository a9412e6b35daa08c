import { moneyOf } from '@assay/protocol/dto/money';
import type {
  ClientToday,
  FreelancerToday,
  WaitingMessages,
  WaitingMilestone,
  WaitingReview,
  WaitingTalk,
} from '@assay/protocol/dto/today';
import type { Money } from '@assay/domain/money/money';
import type { useTranslations } from 'next-intl';

export type TodayTranslator = ReturnType<typeof useTranslations<'today'>>;

/** One thing on the page: what to do in words, where, with whom, and by when. */
export type Task = {
  readonly key: string;
  readonly act: string;
  readonly subject: string;
  readonly href: string;
  readonly detail: string;
  readonly amount?: Money;
  readonly until?: { readonly label: string; readonly at: Date };
};

/** What is the freelancer's turn, the first deadline first; what has none comes last. */
export function freelancerTasks(today: FreelancerToday, t: TodayTranslator): Task[] {
  return byDeadline([
    ...today.offers.map((offer) => ({
      key: offer.bidId,
      act: t('task.answerOffer'),
      subject: offer.jobTitle,
      href: '/bids',
      detail: offer.other,
      amount: moneyOf(offer.freelancerReceives),
      until: { label: t('task.lapses'), at: new Date(offer.expiresAt) },
    })),
    ...today.talks
      .filter(({ state }) => state === 'proposed')
      .map((talk) => talkTask(talk, t('task.chooseTime'), t('task.firstTime'))),
    ...today.deliveries.map((milestone) => ({
      ...milestoneTask(milestone, milestone.state === 'funded' ? t('task.deliver') : t('task.makeChanges')),
      until: { label: t('task.due'), at: new Date(milestone.dueAt) },
    })),
    ...today.reviews.map((review) => reviewTask(review, t)),
    ...today.messages.map((messages) => messageTask(messages, t)),
  ]);
}

/** What is the client's turn: bids, money and work, the first deadline first. */
export function clientTasks(today: ClientToday, t: TodayTranslator): Task[] {
  return byDeadline([
    ...today.jobs
      .filter(({ bids }) => bids > 0)
      .map((job) => ({
        key: job.jobId,
        act: job.unseen > 0 ? t('task.lookAtBids', { count: job.unseen }) : t('task.decide', { count: job.bids }),
        subject: job.title,
        href: `/jobs/${job.jobId}/bids`,
        detail: t('task.bids', { count: job.bids }),
        until: { label: t('task.decision'), at: new Date(job.decisionDueAt) },
      })),
    ...today.approvals.map((milestone) => ({
      ...milestoneTask(milestone, t('task.reviewWork')),
      ...automatic(milestone, t),
    })),
    ...today.fundings
      .filter(({ state }) => state === 'planned')
      .map((milestone) => milestoneTask(milestone, t('task.fund'))),
    ...today.reviews.map((review) => reviewTask(review, t)),
    ...today.messages.map((messages) => messageTask(messages, t)),
  ]);
}

/** What is somebody else's turn, or only the clock's. */
export function freelancerWaits(today: FreelancerToday, t: TodayTranslator): Task[] {
  return byDeadline([
    ...today.approvals.map((milestone) => ({
      ...milestoneTask(milestone, t('task.beingReviewed')),
      ...automatic(milestone, t),
    })),
    ...agreedTalks(today.talks, t),
  ]);
}

export function clientWaits(today: ClientToday, t: TodayTranslator): Task[] {
  return byDeadline([
    ...today.fundings
      .filter(({ state }) => state === 'funding')
      .map((milestone) => milestoneTask(milestone, t('task.transfer'))),
    ...today.jobs
      .filter(({ bids }) => bids === 0)
      .map((job) => ({
        key: job.jobId,
        act: t('task.noBids'),
        subject: job.title,
        href: `/jobs/${job.jobId}`,
        detail: '',
        until: { label: t('task.decision'), at: new Date(job.decisionDueAt) },
      })),
    ...agreedTalks(today.talks, t),
  ]);
}

function agreedTalks(talks: readonly WaitingTalk[], t: TodayTranslator): Task[] {
  return talks
    .filter(({ state }) => state === 'agreed')
    .map((talk) => talkTask(talk, t('task.talk'), t('task.agreedFor')));
}

function talkTask(talk: WaitingTalk, act: string, label: string): Task {
  return {
    key: talk.interviewId,
    act,
    subject: talk.jobTitle,
    href: `/messages/${talk.threadId}`,
    detail: talk.other,
    until: { label, at: new Date(talk.at) },
  };
}

function milestoneTask(milestone: WaitingMilestone, act: string): Task {
  return {
    key: milestone.id,
    act,
    subject: milestone.title,
    href: `/contracts/${milestone.contractId}#milestone-${milestone.id}`,
    detail: `${milestone.contractTitle} · ${milestone.other}`,
    amount: moneyOf(milestone.amount),
  };
}

function automatic({ autoApproveAt }: WaitingMilestone, t: TodayTranslator): Pick<Task, 'until'> {
  return autoApproveAt === null ? {} : { until: { label: t('task.automatic'), at: new Date(autoApproveAt) } };
}

function reviewTask(review: WaitingReview, t: TodayTranslator): Task {
  return {
    key: `review-${review.contractId}`,
    act: t('task.writeReview'),
    subject: review.contractTitle,
    href: `/contracts/${review.contractId}#reviews`,
    detail: review.other,
    until: { label: t('task.possibleUntil'), at: new Date(review.until) },
  };
}

function messageTask(messages: WaitingMessages, t: TodayTranslator): Task {
  return {
    key: messages.threadId,
    act: t('task.readMessages', { count: messages.unread }),
    subject: messages.jobTitle,
    href: `/messages/${messages.threadId}`,
    detail: messages.other,
  };
}

function byDeadline(tasks: readonly Task[]): Task[] {
  const time = ({ until }: Task) => until?.at.getTime() ?? Number.POSITIVE_INFINITY;
  return tasks.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}
