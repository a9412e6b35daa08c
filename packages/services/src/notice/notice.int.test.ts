import { mail, notice } from '@assay/db/schema/identity';
import { outbox } from '@assay/db/schema/log';
import type { AccountId, EventId } from '@assay/domain/kernel/id';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../account/choose-language';
import { compareBids } from '../bid/compare';
import { declineBid } from '../bid/decline';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { cancelJob } from '../job/cancel';
import { postJob } from '../job/post';
import { inTransaction } from '../kernel/transaction';
import { listKeptMails } from '../mail/list-kept';
import { sendDueMail, type SendMail } from '../mail/send-due';
import { writeMail } from '../mail/write';
import { deliverEvent } from '../outbox/deliver-event';
import { relayUnrelayed } from '../outbox/relay-unrelayed';
import { decideReport } from '../report/decide';
import { fileReport } from '../report/file';
import { agreeContract, firstMilestone, fundAndSubmit } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { listThreads } from '../thread/list';
import { sendMessage } from '../thread/send-message';
import { listNotices } from './list';
import { markNoticesRead } from './mark-read';
import { countUnreadNotices } from './unread-count';
import { noticeWrite } from './write';

const market = useMarket();

/** Brings everything that happened since to the writer of notices. */
async function settle(): Promise<void> {
  const ids: EventId[] = [];
  await relayUnrelayed(market.system(), 10_000, async (given) => void ids.push(...given));
  for (const eventId of ids) await deliverEvent(market.system(), [noticeWrite], { eventId, attempt: 1, isLast: false });
}

const kindsOf = async (accountId: AccountId) =>
  (await listNotices(market.as(accountId), { limit: 100 })).items.map(({ kind }) => kind).toReversed();

const mailsTo = async (accountId: AccountId) =>
  market.owner.database.select().from(mail).where(eq(mail.accountId, accountId)).orderBy(asc(mail.writtenAt));

type Bidden = Awaited<ReturnType<typeof oneBid>>;

async function oneBid() {
  const client = await market.member('Clara Client');
  const freelancer = await market.member('Fred Freelancer');
  const { jobId } = await postJob(market.as(client), jobForm({ title: 'Stock report' }));
  const { bidId } = await sendBid(market.as(freelancer), bidForm(jobId));
  return { client, freelancer, jobId, bidId };
}

describe('notices', () => {
  it('tell each side what the other did, with the page to act on, and never what one did oneself', async () => {
    const { client, freelancer, jobId, bidId } = await oneBid();
    await compareBids(market.as(client), { jobId });
    await shortlistBid(market.as(client), { bidId });
    await declineBid(market.as(client), { bidId, reason: 'Another bid fits our dates better.' });
    await settle();
    expect(await kindsOf(client)).toEqual(['bid.received']);
    expect(await kindsOf(freelancer)).toEqual(['bid.seen', 'bid.shortlisted', 'bid.declined']);
    const { items } = await listNotices(market.as(client));
    expect(items[0]).toMatchObject({
      path: `/jobs/${jobId}/bids`,
      isRead: false,
      line: 'Somebody bids €1,500.00 for “Stock report”.',
    });
    const mails = await mailsTo(freelancer);
    expect(mails.map(({ subject }) => subject)).toEqual(['You are on the short list', 'Your bid was declined']);
    expect(mails[1]?.body).toContain('Another bid fits our dates better.');
    expect(mails[1]?.body).toContain('http://localhost:3000/bids');
  });

  it('name to the freelancer what the work pays, without the fee that the client paid in on top', async () => {
    const agreed = await agreeContract(market);
    await fundAndSubmit(market, agreed, firstMilestone(agreed));
    await settle();
    const { items } = await listNotices(market.as(agreed.freelancer), { limit: 100 });
    const funded = items.find(({ kind }) => kind === 'milestone.funded.freelancer');
    expect(funded?.line).toMatch(/^€1,000\.00 are held/);
  });

  it('say to a bidder whether the client took the job back or an operator removed it', async () => {
    const operator = market.as(await market.member(), ['operator']);
    const outcomes = {
      'bid.closed.cancelled': ({ client, jobId }: Bidden) => cancelJob(market.as(client), { jobId }),
      'bid.closed.removed': async ({ client, jobId }: Bidden) => {
        const reported = { subjectKind: 'job', subjectId: jobId, reason: 'It asks for work without pay.' };
        const { reportId } = await fileReport(market.as(await market.member()), reported);
        await decideReport(operator, { reportId, verdict: 'uphold', note: 'So it does.', removeJob: true });
        await settle();
        expect(await kindsOf(client)).toContain('job.removed');
      },
    };
    for (const [kind, end] of Object.entries(outcomes)) {
      const bidden = await oneBid();
      await end(bidden);
      await settle();
      expect(await kindsOf(bidden.freelancer)).toEqual([kind]);
    }
  });

  it('are said in the language of the reader’s page, and mailed in the one that the account chose', async () => {
    const { client, freelancer, jobId, bidId } = await oneBid();
    await chooseLanguage(market.as(freelancer), { locale: 'de' });
    await compareBids(market.as(client), { jobId });
    await shortlistBid(market.as(client), { bidId });
    await settle();
    const [told] = (await listNotices(market.as(client), { locale: 'de' })).items;
    expect(told).toMatchObject({
      title: 'Ein neues Angebot',
      line: 'Jemand bietet 1.500,00\u00a0€ für „Stock report“.',
    });
    const [german] = await mailsTo(freelancer);
    expect(german?.subject).toBe('Sie sind in der engeren Wahl');
    expect(german?.body).toContain('Guten Tag Fred Freelancer');
    expect(german?.body).toContain('Alle Ihre Mitteilungen: http://localhost:3000/notices');
    const [english] = await mailsTo(client);
    expect(english?.body).toContain('Hello Clara Client');
  });

  it('count the messages of a conversation in one unread notice with one mail, and begin anew once it was read', async () => {
    const { client, freelancer, jobId, bidId } = await oneBid();
    await compareBids(market.as(client), { jobId });
    await shortlistBid(market.as(client), { bidId });
    const thread = (await listThreads(market.as(client)))[0];
    if (!thread) throw new Error('a thread was expected');
    for (const body of ['One', 'Two', 'Three']) await sendMessage(market.as(client), { threadId: thread.id, body });
    const last = async (reader: typeof client) => (await listThreads(market.as(reader)))[0];
    expect(await last(client)).toMatchObject({ lastMessage: 'Three', isLastOwn: true });
    expect(await last(freelancer)).toMatchObject({ lastMessage: 'Three', isLastOwn: false });
    await settle();
    const messages = async () =>
      (await listNotices(market.as(freelancer))).items.filter(({ kind }) => kind === 'message.received');
    expect(await messages()).toMatchObject([{ title: '3 new messages', path: `/messages/${thread.id}` }]);
    expect((await mailsTo(freelancer)).filter(({ subject }) => subject.includes('message'))).toHaveLength(1);
    expect(await markNoticesRead(market.as(freelancer), { path: `/messages/${thread.id}` })).toBe(1);
    await sendMessage(market.as(client), { threadId: thread.id, body: 'Four' });
    await settle();
    expect((await messages()).map(({ title, isRead }) => [title, isRead])).toEqual([
      ['A new message', false],
      ['3 new messages', true],
    ]);
  });

  it('are the reader’s own to list, count and mark', async () => {
    const { client } = await oneBid();
    await settle();
    const stranger = market.as(await market.member());
    const own = (await listNotices(market.as(client))).items[0];
    expect(await countUnreadNotices(market.as(client))).toBe(1);
    expect(await markNoticesRead(stranger, { noticeId: own?.id })).toBe(0);
    expect(await markNoticesRead(stranger, { all: true })).toBe(0);
    expect(await countUnreadNotices(market.as(client))).toBe(1);
    expect(await markNoticesRead(market.as(client), { all: true })).toBe(1);
    expect(await countUnreadNotices(market.as(client))).toBe(0);
    await expect(markNoticesRead(market.as(client), {})).rejects.toThrow('invalid_input');
  });

  it('about yesterday are written and not mailed; about last month they ask for nothing any more', async () => {
    const age = async (bidId: string, interval: string) => {
      const of = and(sql`${outbox.payload} ->> 'bidId' = ${bidId}`, isNull(outbox.settledAt));
      await market.owner.database
        .update(outbox)
        .set({ occurredAt: sql`now() - ${interval}::interval` })
        .where(of);
    };
    const yesterday = await oneBid();
    await age(yesterday.bidId, '25 hours');
    const longAgo = await oneBid();
    await age(longAgo.bidId, '30 days');
    await settle();
    expect(await countUnreadNotices(market.as(yesterday.client))).toBe(1);
    expect(await countUnreadNotices(market.as(longAgo.client))).toBe(0);
    expect(await kindsOf(longAgo.client)).toEqual(['bid.received']);
    expect([...(await mailsTo(yesterday.client)), ...(await mailsTo(longAgo.client))]).toEqual([]);
    const [row] = await market.owner.database.select().from(notice).where(eq(notice.accountId, longAgo.client));
    expect(row?.readAt).toEqual(row?.occurredAt);
  });

  it('reach nobody who closed the account', async () => {
    const { client } = await oneBid();
    await market.owner.database.execute(sql`alter table identity.account disable trigger watch_update`);
    await market.owner.database.execute(sql`update identity.account set state = 'closed' where id = ${client}`);
    await market.owner.database.execute(sql`alter table identity.account enable trigger watch_update`);
    await settle();
    const rows = await market.owner.database.select().from(notice).where(eq(notice.accountId, client));
    expect(rows).toEqual([]);
    expect(await mailsTo(client)).toEqual([]);
  });
});

describe('mails', () => {
  const letter = async (subject: string) => {
    const accountId = await market.member();
    await inTransaction(market.anonymous(), (unit) =>
      writeMail(unit, { kind: 'notice', accountId, to: `${accountId}@example.org`, subject, body: 'Hello' }),
    );
    return accountId;
  };
  const drain = async (send: SendMail) => {
    while (await sendDueMail(market.system(), send));
  };

  it('are sent once, by two workers at the same time too', async () => {
    await drain(() => Promise.resolve());
    await Promise.all(['One', 'Two', 'Three', 'Four'].map(letter));
    const sent: string[] = [];
    const send: SendMail = async ({ subject }) => void sent.push(subject);
    await Promise.all([drain(send), drain(send), drain(send)]);
    expect(sent.toSorted()).toEqual(['Four', 'One', 'Three', 'Two']);
  });

  it('that a server refuses are kept with its answer and tried again later, not at once', async () => {
    const accountId = await letter('Refused');
    let tries = 0;
    await drain(() => {
      tries += 1;
      return Promise.reject(new Error('550 no such mailbox'));
    });
    expect(tries).toBe(1);
    const [row] = await mailsTo(accountId);
    expect(row).toMatchObject({ sentAt: null, attempts: 1, error: 'Error: 550 no such mailbox' });
    expect(row?.dueAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
    const kept = await listKeptMails(market.as(await market.member(), ['operator']));
    expect(kept.items[0]).toMatchObject({ subject: 'Refused', error: 'Error: 550 no such mailbox' });
    await expect(listKeptMails(market.as(accountId))).rejects.toThrow('not_found');
  });

  it('have a subject of one line, whatever was typed into a title', async () => {
    const accountId = await letter('A job\r\nBcc: everybody@example.org\u2028x');
    const [row] = await mailsTo(accountId);
    expect(row?.subject).toBe('A job Bcc: everybody@example.org x');
  });

  it('that waited for days for a mail server are not sent any more', async () => {
    const accountId = await letter('Old news');
    await market.owner.database
      .update(mail)
      .set({ writtenAt: sql`now() - interval '4 days'` })
      .where(eq(mail.accountId, accountId));
    const sent: string[] = [];
    await drain(async ({ subject }) => void sent.push(subject));
    expect(sent).not.toContain('Old news');
  });
});
