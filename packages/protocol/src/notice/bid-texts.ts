import { amountText, notice, quoted, timeText } from './definition';

export const bidTexts = {
  'bid.received': notice(['title', 'amountMinor', 'currency'], (facts) => ({
    title: 'A new bid',
    line: `Somebody bids ${amountText(facts)} for ${quoted(facts.title)}.`,
  })),
  'bid.seen': notice(['title'], ({ title }) => ({
    title: 'Your bid was opened',
    line: `The client has read your bid for ${quoted(title)}.`,
  })),
  'bid.shortlisted': notice(['title'], ({ title }) => ({
    title: 'You are on the short list',
    line: `The client short-listed your bid for ${quoted(title)}. You can talk to each other now.`,
  })),
  'bid.offered': notice(['title', 'expiresAt'], ({ title, expiresAt }, timeZone) => ({
    title: 'You have an offer',
    line: `The client offers you the contract for ${quoted(title)}. Answer by ${timeText(expiresAt, timeZone)}.`,
  })),
  'bid.offer_refused': notice(['title'], ({ title }) => ({
    title: 'Your offer was refused',
    line: `The freelancer refused the contract for ${quoted(title)}. The other bids still stand.`,
  })),
  'bid.offer_lapsed.client': notice(['title'], ({ title }) => ({
    title: 'Your offer lapsed',
    line: `The offer for ${quoted(title)} was not answered in time. You may offer again, or to somebody else.`,
  })),
  'bid.offer_lapsed.freelancer': notice(['title'], ({ title }) => ({
    title: 'An offer to you lapsed',
    line: `The offer for ${quoted(title)} ended without your answer. Your bid is on the short list again.`,
  })),
  'bid.declined': notice(['title', 'reason'], ({ title, reason }) => ({
    title: 'Your bid was declined',
    line: `Your bid for ${quoted(title)} was declined. The reason given: ${reason}`,
  })),
  'bid.withdrawn': notice(['title'], ({ title }) => ({
    title: 'A bid was withdrawn',
    line: `A freelancer took back the bid for ${quoted(title)}.`,
  })),
  'bid.closed': notice(['title'], ({ title }) => ({
    title: 'A job ended undecided',
    line: `The job ${quoted(title)} closed without a hire. Your bid is free for another one.`,
  })),
  'job.expired': notice(['title'], ({ title }) => ({
    title: 'Your job closed',
    line: `The decision date of ${quoted(title)} passed without a hire, so the job and its bids are closed.`,
  })),
  'job.removed': notice(['title', 'reason'], ({ title, reason }) => ({
    title: 'Your job was removed',
    line: `An operator removed ${quoted(title)}. The reason given: ${reason}`,
  })),
  'message.received': notice(['title', 'count'], ({ title, count }) => ({
    title: Number(count) > 1 ? `${count} new messages` : 'A new message',
    line: `In the conversation about ${quoted(title)}.`,
  })),
  'interview.proposed': notice(['title'], ({ title }) => ({
    title: 'An interview is proposed',
    line: `The client proposes times for a talk about ${quoted(title)}. Choose one of them.`,
  })),
  'interview.agreed': notice(['title', 'agreedTime'], ({ title, agreedTime }, timeZone) => ({
    title: 'The interview is agreed',
    line: `You talk about ${quoted(title)} on ${timeText(agreedTime, timeZone)}.`,
  })),
  'interview.cancelled': notice(['title'], ({ title }) => ({
    title: 'The interview is off',
    line: `The talk about ${quoted(title)} was cancelled.`,
  })),
};
