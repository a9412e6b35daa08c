import { acceptOffer } from '@assay/services/bid/accept-offer';
import { declineBid } from '@assay/services/bid/decline';
import { sendBid } from '@assay/services/bid/send';
import { withdrawBid } from '@assay/services/bid/withdraw';
import { agreeInterview } from '@assay/services/interview/agree';
import { cancelInterview } from '@assay/services/interview/cancel';
import { proposeInterview } from '@assay/services/interview/propose';
import { cancelJob } from '@assay/services/job/cancel';
import { postJob } from '@assay/services/job/post';
import { decideReport } from '@assay/services/report/decide';
import { fileReport } from '@assay/services/report/file';
import { bidForm, jobForm } from '@assay/services/testing/fixture';
import { listThreads } from '@assay/services/thread/list';
import { sendMessage } from '@assay/services/thread/send-message';
import { dealsOf } from './deal';
import type { Setting, States } from './setting';

/** A time that talks of the scene are proposed for. */
export const talkAt = '2090-01-07T10:00:00.000Z';

/** Jobs, bids and talks of a pair. */
export async function setMarketScene(setting: Setting): Promise<Record<string, States>> {
  const { bids, jobs } = await setBids(setting);
  const threads = await listThreads(dealsOf(setting).asParty);
  return {
    job: jobs,
    bid: bids,
    interview: await setInterviews(setting, bids['shortlisted']),
    // one conversation a bid, told apart by how far the bid came
    thread: Object.fromEntries(threads.map(({ id, bidState }) => [bidState, id])),
    ...(await setReports(setting, threads[0]?.id, jobs['open'])),
  };
}

async function setBids(setting: Setting): Promise<{ bids: States; jobs: States }> {
  const { asClient, asParty, bid } = dealsOf(setting);
  const [sent, shortlisted, offered, hired] = [
    await bid('sent'),
    await bid('shortlisted'),
    await bid('offered'),
    await bid('offered'),
  ];
  const [declined, withdrawn] = [await bid('shortlisted'), await bid('shortlisted')];
  // somebody else bids too, and loses
  for (const { jobId } of [sent, hired]) await sendBid(setting.market.as(setting.pair.rival), bidForm(jobId));
  await acceptOffer(asParty, hired);
  await declineBid(asClient, { ...declined, reason: 'Not for this job.' });
  await withdrawBid(asParty, withdrawn);
  const [cancelled, removed] = [await postJob(asClient, jobForm()), await postJob(asClient, jobForm())];
  await cancelJob(asClient, cancelled);
  const { reportId } = await fileReport(asParty, reportOf('job', removed.jobId));
  await decideReport(setting.operator, { reportId, verdict: 'uphold', note: 'It is so.', removeJob: true });
  const ids = Object.entries({ sent, shortlisted, offered, hired, declined, withdrawn });
  return {
    bids: Object.fromEntries(ids.map(([state, { bidId }]) => [state, bidId])),
    jobs: { open: sent.jobId, filled: hired.jobId, cancelled: cancelled.jobId, removed: removed.jobId },
  };
}

async function setInterviews(setting: Setting, bidId: string | undefined): Promise<States> {
  const { asClient, asParty } = dealsOf(setting);
  const talk = async () => (await proposeInterview(asClient, { bidId, times: [talkAt] })).interviewId;
  const [proposed, agreed, cancelled] = [await talk(), await talk(), await talk()];
  await agreeInterview(asParty, { interviewId: agreed, time: talkAt });
  await cancelInterview(asClient, { interviewId: cancelled });
  return { proposed, agreed, cancelled };
}

async function setReports(setting: Setting, threadId: string | undefined, jobId: string | undefined) {
  const { asClient, asParty } = dealsOf(setting);
  const { messageId } = await sendMessage(asClient, { threadId, body: 'When can you begin?' });
  const { reportId: open } = await fileReport(asParty, reportOf('message', messageId));
  const { reportId: decided } = await fileReport(asParty, reportOf('job', jobId));
  await decideReport(setting.operator, { reportId: decided, verdict: 'dismiss', note: 'It is not so.' });
  return { message: { sent: messageId }, report: { open, decided } };
}

function reportOf(subjectKind: 'job' | 'message', subjectId: string | undefined) {
  return { subjectKind, subjectId, reason: 'This breaks the rules of the market.' };
}
