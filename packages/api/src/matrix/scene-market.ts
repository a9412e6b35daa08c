import { acceptOffer } from '@assay/services/bid/accept-offer';
import { compareBids } from '@assay/services/bid/compare';
import { declineBid } from '@assay/services/bid/decline';
import { sendBid } from '@assay/services/bid/send';
import { withdrawBid } from '@assay/services/bid/withdraw';
import { agreeInterview } from '@assay/services/interview/agree';
import { cancelInterview } from '@assay/services/interview/cancel';
import { holdInterview } from '@assay/services/interview/hold';
import { proposeInterview } from '@assay/services/interview/propose';
import { cancelJob } from '@assay/services/job/cancel';
import { expireDueJobs } from '@assay/services/job/expire-due';
import { postJob } from '@assay/services/job/post';
import { decideReport } from '@assay/services/report/decide';
import { fileReport } from '@assay/services/report/file';
import { bidForm, jobForm, type Market } from '@assay/services/testing/fixture';
import { listThreads } from '@assay/services/thread/list';
import { sendMessage } from '@assay/services/thread/send-message';
import { dealsOf } from './deal';
import type { Setting, States } from './setting';

/** A time that talks of the scene are proposed for. */
export const talkAt = '2090-01-07T10:00:00.000Z';

/** Jobs, bids and talks of a pair. */
export async function setMarketScene(setting: Setting): Promise<Record<string, States>> {
  const { bids, jobs, upheld } = await setBids(setting);
  const interview = await setInterviews(setting, bids);
  const threads = await listThreads(dealsOf(setting).asParty);
  const { message, report } = await setReports(setting, threads[0]?.id, jobs['open']);
  return {
    job: jobs,
    bid: bids,
    interview,
    // one conversation a bid, told apart by how far the bid came
    thread: Object.fromEntries(threads.map(({ id, bidState }) => [bidState, id])),
    message,
    report: { ...report, upheld },
  };
}

async function setBids(setting: Setting): Promise<{ bids: States; jobs: States; upheld: string }> {
  const { asClient, asParty, bid } = dealsOf(setting);
  const [sent, seen, shortlisted, interviewed, offered, hired] = [
    await bid('sent'),
    await bid('sent'),
    await bid('shortlisted'),
    await bid('shortlisted'),
    await bid('offered'),
    await bid('offered'),
  ];
  const [declined, withdrawn] = [await bid('shortlisted'), await bid('shortlisted')];
  // somebody else bids too, and loses
  for (const { jobId } of [sent, hired]) await sendBid(setting.market.as(setting.pair.rival), bidForm(jobId));
  await compareBids(asClient, seen);
  await acceptOffer(asParty, hired);
  await declineBid(asClient, { ...declined, reason: 'Not for this job.' });
  await withdrawBid(asParty, withdrawn);
  const [cancelled, removed] = [await postJob(asClient, jobForm()), await postJob(asClient, jobForm())];
  await cancelJob(asClient, cancelled);
  const { reportId: upheld } = await fileReport(asParty, reportOf('job', removed.jobId));
  const verdict = { reportId: upheld, verdict: 'uphold', note: 'It is so.', removeJob: true };
  await decideReport(setting.operator, verdict);
  const expired = await bid('sent');
  await expire(setting.market, expired.jobId);
  const live = { sent, seen, shortlisted, interviewed, offered };
  const ids = Object.entries({ ...live, hired, declined, withdrawn, job_closed: expired });
  return {
    bids: Object.fromEntries(ids.map(([state, { bidId }]) => [state, bidId])),
    jobs: {
      open: sent.jobId,
      filled: hired.jobId,
      cancelled: cancelled.jobId,
      expired: expired.jobId,
      removed: removed.jobId,
    },
    upheld,
  };
}

/** Lets the day pass on which a job was to be decided; only the owner can, past the guard against unseen changes. */
async function expire({ owner, system }: Market, jobId: string): Promise<void> {
  await owner.database.transaction(async (tx) => {
    await tx.execute(`set local session_replication_role = replica`);
    await tx.execute(`update market.job set decision_due_at = now() - interval '1 day' where id = '${jobId}'`);
  });
  await expireDueJobs(system());
}

async function setInterviews(setting: Setting, { shortlisted, interviewed }: States): Promise<States> {
  const { asClient, asParty } = dealsOf(setting);
  const talk = async (bidId = shortlisted) =>
    (await proposeInterview(asClient, { bidId, times: [talkAt] })).interviewId;
  const [proposed, agreed, cancelled, held] = [await talk(), await talk(), await talk(), await talk(interviewed)];
  for (const interviewId of [agreed, held]) await agreeInterview(asParty, { interviewId, time: talkAt });
  await cancelInterview(asClient, { interviewId: cancelled });
  await holdInterview(asClient, { interviewId: held });
  return { proposed, agreed, held, cancelled };
}

async function setReports(setting: Setting, threadId: string | undefined, jobId: string | undefined) {
  const { asClient, asParty } = dealsOf(setting);
  const { messageId } = await sendMessage(asClient, { threadId, body: 'When can you begin?' });
  const { reportId: open } = await fileReport(asParty, reportOf('message', messageId));
  const { reportId: dismissed } = await fileReport(asParty, reportOf('job', jobId));
  await decideReport(setting.operator, { reportId: dismissed, verdict: 'dismiss', note: 'It is not so.' });
  return { message: { sent: messageId }, report: { open, dismissed } };
}

function reportOf(subjectKind: 'job' | 'message', subjectId: string | undefined) {
  return { subjectKind, subjectId, reason: 'This breaks the rules of the market.' };
}
