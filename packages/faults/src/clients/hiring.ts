import { randomUUID } from 'node:crypto';
import { acceptOffer } from '@assay/services/bid/accept-offer';
import { offerBid } from '@assay/services/bid/offer';
import { sendBid } from '@assay/services/bid/send';
import { shortlistBid } from '@assay/services/bid/shortlist';
import { withdrawBid } from '@assay/services/bid/withdraw';
import { cancelJob } from '@assay/services/job/cancel';
import { postJob } from '@assay/services/job/post';
import { fileReport } from '@assay/services/report/file';
import { bidForm, jobForm } from '@assay/services/testing/fixture';
import { sendMessage } from '@assay/services/thread/send-message';
import { answeredRow, type Choice, type Operation } from './operation';

/** A bid in one of these states whose job is still open, and one of its two sides. */
function bidOf(side: 'client_id' | 'freelancer_id', states: readonly string[]) {
  return async ({ sql, salt }: Choice) => {
    const [row] = await sql<{ id: string; by: string }[]>`
      select b.id, ${sql(side)} as by from market.bid b join market.job j on j.id = b.job_id
      where b.state = any (${[...states]}) and j.state = 'open' order by md5(b.id::text || ${salt}) limit 1`;
    return row && { by: row.by, input: { bidId: row.id } };
  };
}

async function openJob({ sql, salt }: Choice) {
  const [row] = await sql<{ id: string; client: string }[]>`
    select id, client_id as client from market.job where state = 'open' order by md5(id::text || ${salt}) limit 1`;
  return row;
}

/** Somebody who is not the client of the job. */
async function strangerTo({ sql, draw }: Choice, client: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select id from identity.account where state = 'active' and id <> ${client}
    order by md5(id::text || ${String(draw.fraction())}) limit 1`;
  return row?.id;
}

const common = { role: 'marketplace', again: 'refused' } as const;

/** From a job to the contract, and what people write on the way. */
export const hiring: readonly Operation[] = [
  {
    ...common,
    verb: 'job.post',
    weight: 6,
    event: 'job.posted',
    again: 'answered the same',
    row: answeredRow('market.job', 'jobId'),
    wish: async (choice) => {
      const by = await strangerTo(choice, randomUUID());
      return by === undefined ? undefined : { by, input: jobForm({ requestKey: randomUUID() }) };
    },
    call: postJob,
  },
  {
    ...common,
    verb: 'bid.send',
    weight: 10,
    event: 'bid.sent',
    again: 'answered the same',
    row: answeredRow('market.bid', 'bidId'),
    wish: async (choice) => {
      const job = await openJob(choice);
      const by = job && (await strangerTo(choice, job.client));
      return by === undefined || !job ? undefined : { by, input: bidForm(job.id, { requestKey: randomUUID() }) };
    },
    call: sendBid,
  },
  {
    ...common,
    verb: 'bid.shortlist',
    weight: 3,
    event: 'bid.shortlisted',
    wish: bidOf('client_id', ['sent']),
    call: shortlistBid,
  },
  {
    ...common,
    verb: 'bid.offer',
    weight: 7,
    event: 'bid.offered',
    wish: bidOf('client_id', ['sent', 'shortlisted']),
    call: offerBid,
  },
  {
    ...common,
    verb: 'bid.accept',
    weight: 8,
    event: 'contract.started',
    wish: bidOf('freelancer_id', ['offered']),
    call: acceptOffer,
  },
  {
    ...common,
    verb: 'bid.withdraw',
    weight: 1,
    event: 'bid.withdrawn',
    wish: bidOf('freelancer_id', ['sent', 'offered']),
    call: withdrawBid,
  },
  {
    ...common,
    verb: 'job.cancel',
    weight: 1,
    event: 'job.cancelled',
    wish: async (choice) => {
      const job = await openJob(choice);
      return job && { by: job.client, input: { jobId: job.id } };
    },
    call: cancelJob,
  },
  {
    ...common,
    verb: 'message.send',
    weight: 3,
    event: 'message.sent',
    again: 'done once more',
    row: answeredRow('market.message', 'messageId'),
    wish: async ({ sql, salt }) => {
      const [row] = await sql<{ id: string; by: string }[]>`
        select id, client_id as by from market.thread order by md5(id::text || ${salt}) limit 1`;
      return row && { by: row.by, input: { threadId: row.id, body: `When could you begin? ${randomUUID()}` } };
    },
    call: sendMessage,
  },
  {
    ...common,
    verb: 'report.file',
    weight: 1,
    event: 'report.filed',
    again: 'done once more',
    row: answeredRow('market.report', 'reportId'),
    wish: async (choice) => {
      const job = await openJob(choice);
      const by = job && (await strangerTo(choice, job.client));
      const reason = 'It asks for work without pay.';
      return by === undefined ? undefined : { by, input: { subjectKind: 'job', subjectId: job?.id, reason } };
    },
    call: fileReport,
  },
];
