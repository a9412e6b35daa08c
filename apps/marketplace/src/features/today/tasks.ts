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
import { counted } from '../jobs/counted';

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
export function freelancerTasks(today: FreelancerToday): Task[] {
  return byDeadline([
    ...today.offers.map((offer) => ({
      key: offer.bidId,
      act: 'Answer the offer',
      subject: offer.jobTitle,
      href: '/bids',
      detail: offer.other,
      amount: moneyOf(offer.freelancerReceives),
      until: { label: 'Lapses', at: new Date(offer.expiresAt) },
    })),
    ...today.talks
      .filter(({ state }) => state === 'proposed')
      .map((talk) => talkTask(talk, 'Choose a time to talk', 'First time')),
    ...today.deliveries.map((milestone) => ({
      ...milestoneTask(milestone, milestone.state === 'funded' ? 'Deliver' : 'Make the changes asked for'),
      until: { label: 'Due', at: new Date(milestone.dueAt) },
    })),
    ...today.reviews.map(reviewTask),
    ...today.messages.map(messageTask),
  ]);
}

/** What is the client's turn: bids, money and work, the first deadline first. */
export function clientTasks(today: ClientToday): Task[] {
  return byDeadline([
    ...today.jobs
      .filter(({ bids }) => bids > 0)
      .map((job) => ({
        key: job.jobId,
        act: job.unseen > 0 ? `Look at ${counted(job.unseen, 'new bid')}` : `Decide among ${counted(job.bids, 'bid')}`,
        subject: job.title,
        href: `/jobs/${job.jobId}/bids`,
        detail: counted(job.bids, 'bid'),
        until: { label: 'Decision', at: new Date(job.decisionDueAt) },
      })),
    ...today.approvals.map((milestone) => ({
      ...milestoneTask(milestone, 'Review the work'),
      ...automatic(milestone),
    })),
    ...today.fundings
      .filter(({ state }) => state === 'planned')
      .map((milestone) => milestoneTask(milestone, 'Fund the milestone')),
    ...today.reviews.map(reviewTask),
    ...today.messages.map(messageTask),
  ]);
}

/** What is somebody else's turn, or only the clock's. */
export function freelancerWaits(today: FreelancerToday): Task[] {
  return byDeadline([
    ...today.approvals.map((milestone) => ({ ...milestoneTask(milestone, 'Being reviewed'), ...automatic(milestone) })),
    ...agreedTalks(today.talks),
  ]);
}

export function clientWaits(today: ClientToday): Task[] {
  return byDeadline([
    ...today.fundings
      .filter(({ state }) => state === 'funding')
      .map((milestone) => milestoneTask(milestone, 'Transfer on its way')),
    ...today.jobs
      .filter(({ bids }) => bids === 0)
      .map((job) => ({
        key: job.jobId,
        act: 'No bids yet',
        subject: job.title,
        href: `/jobs/${job.jobId}`,
        detail: '',
        until: { label: 'Decision', at: new Date(job.decisionDueAt) },
      })),
    ...agreedTalks(today.talks),
  ]);
}

function agreedTalks(talks: readonly WaitingTalk[]): Task[] {
  return talks.filter(({ state }) => state === 'agreed').map((talk) => talkTask(talk, 'Talk', 'Agreed for'));
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

function automatic({ autoApproveAt }: WaitingMilestone): Pick<Task, 'until'> {
  return autoApproveAt === null ? {} : { until: { label: 'Approved automatically', at: new Date(autoApproveAt) } };
}

function reviewTask(review: WaitingReview): Task {
  return {
    key: `review-${review.contractId}`,
    act: 'Write your review',
    subject: review.contractTitle,
    href: `/contracts/${review.contractId}#reviews`,
    detail: review.other,
    until: { label: 'Possible until', at: new Date(review.until) },
  };
}

function messageTask(messages: WaitingMessages): Task {
  return {
    key: messages.threadId,
    act: `Read ${counted(messages.unread, 'new message')}`,
    subject: messages.jobTitle,
    href: `/messages/${messages.threadId}`,
    detail: messages.other,
  };
}

function byDeadline(tasks: readonly Task[]): Task[] {
  const time = ({ until }: Task) => until?.at.getTime() ?? Number.POSITIVE_INFINITY;
  return tasks.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}
