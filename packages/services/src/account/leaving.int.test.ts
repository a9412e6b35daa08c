import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listPublishedBadges } from '../badge/list-published';
import { readCredential } from '../badge/read-credential';
import { showBadge } from '../badge/show';
import { sendBid } from '../bid/send';
import { withdrawBid } from '../bid/withdraw';
import { postJob } from '../job/post';
import { searchJobs } from '../job/search';
import type { ServiceContext } from '../kernel/context';
import { editProfile } from '../profile/edit';
import { readFreelancer } from '../profile/read';
import { searchFreelancers } from '../profile/search';
import { fileReport } from '../report/file';
import { confirmedAccount, logInAs, outcome, password } from '../testing/account';
import { useBadges } from '../testing/badge';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { closeAccount } from './close';
import { restoreAccount } from './restore';
import { suspendAccount } from './suspend';

const market = useMarket();
const badges = useBadges(market);

const words = 'Quillfeather';

async function freelancer(email: string) {
  await confirmedAccount(market, email);
  const ctx = await logInAs(market, email);
  const { slug } = await editProfile(ctx, {
    headline: `${words} of fine queries`,
    summary: `I am ${words}, and I tune what others wrote.`,
    field: 'software',
    skills: ['sql'],
    rate: '80',
    currency: 'EUR',
    isPublic: true,
  });
  const badgeId = await badges.award(ctx.actor.accountId);
  await showBadge(ctx, { badgeId });
  return { ctx, slug, badgeId, accountId: ctx.actor.accountId };
}

type Freelancer = Awaited<ReturnType<typeof freelancer>>;

/** Where a stranger meets a person: search, profile, public list of badges; and whether they could be reported. */
async function seen({ accountId, slug, badgeId }: Freelancer) {
  const found = await searchFreelancers(market.anonymous(), { query: words, limit: 100 });
  const published = await listPublishedBadges(market.anonymous(), { limit: 100 });
  const report = { subjectKind: 'profile', subjectId: accountId, reason: 'This profile is not what it claims to be.' };
  return {
    inSearch: found.items.some(({ id }) => id === accountId),
    inBadges: published.items.some(({ id }) => id === badgeId),
    profile: await outcome(readFreelancer(market.anonymous(), { slug })),
    report: await outcome(fileReport(market.as(await market.member()), report)),
  };
}

const everywhere = { inSearch: true, inBadges: true, profile: 'done', report: 'done' };
const nowhere = { inSearch: false, inBadges: false, profile: 'not_found', report: 'not_found' };

describe('somebody who is suspended', () => {
  const operator = async (): Promise<ServiceContext> => market.as(await market.member('Olga Operator'), ['operator']);

  it('is in no search and no list, cannot be reported once more, and is back once restored', async () => {
    const person = await freelancer('sam@example.org');
    expect(await seen(person)).toEqual(everywhere);
    const { accountId } = person;
    await suspendAccount(await operator(), { accountId, ground: 'abuse', reason: 'Wrote to forty people at once.' });
    expect(await seen(person)).toEqual(nowhere);
    // A badge is a statement about a test: whoever was given its link can still check it.
    expect(await readCredential(market.anonymous(), { badgeId: person.badgeId })).toMatchObject({
      holder: { slug: null },
    });
    await restoreAccount(await operator(), { accountId });
    expect(await seen(person)).toEqual(everywhere);
  });

  it('has no job in the list, since nobody would answer', async () => {
    const client = await market.member('Carl Client');
    const { jobId } = await postJob(market.as(client), jobForm());
    const isListed = async () =>
      (await searchJobs(market.anonymous(), { limit: 100 })).items.some(({ id }) => id === jobId);
    expect(await isListed()).toBe(true);
    await suspendAccount(await operator(), {
      accountId: client,
      ground: 'abuse',
      reason: 'Asked for work without pay.',
    });
    expect(await isListed()).toBe(false);
  });
});

describe('somebody who closed their account', () => {
  it('is in no search and no list, and what they wrote about themselves is gone from the database', async () => {
    const person = await freelancer('cleo@example.org');
    const { jobId } = await postJob(market.as(await market.member()), jobForm());
    const { bidId } = await sendBid(
      person.ctx,
      bidForm(jobId, { note: `${words} would like to do this work for you.` }),
    );
    await withdrawBid(person.ctx, { bidId });
    expect(await rowsOf(person)).toContain(words);
    await closeAccount(person.ctx, { password });

    expect(await seen(person)).toEqual(nowhere);
    expect(await outcome(readCredential(market.anonymous(), { badgeId: person.badgeId }))).toBe('not_found');
    const left = await rowsOf(person);
    for (const word of [words, words.toLowerCase(), 'cleo@example.org', 'ada-member', 'row_number'])
      expect(left).not.toContain(word);
    expect(await badges.eventsOf(person.badgeId)).toEqual(['badge.issued', 'badge.shown', 'badge.hidden']);
  });
});

/** Every row that is the person's own, as the database holds it. */
async function rowsOf({ accountId }: Freelancer): Promise<string> {
  const rows = await market.owner.database.execute<{ row: string }>(sql`
    select a::text as row from identity.account a where id = ${accountId}
    union all select p::text from market.profile p where id = ${accountId}
    union all select b::text from market.bid b where freelancer_id = ${accountId}
    union all select m::text from identity.mail m where account_id = ${accountId}
    union all select n::text from identity.notice n where account_id = ${accountId}`);
  return rows.map(({ row }) => row).join('\n');
}
