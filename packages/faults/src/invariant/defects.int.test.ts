import { newId } from '@assay/db/new-id';
import { brandId } from '@assay/domain/kernel/id';
import { sampleInsert } from '@assay/services/guard/sample-row';
import { postJob } from '@assay/services/job/post';
import { changed, recordEvent } from '@assay/services/kernel/record-event';
import { inTransaction } from '@assay/services/kernel/transaction';
import { logAppend } from '@assay/services/log/append';
import { approveMilestone } from '@assay/services/milestone/approve';
import { agreeContract, firstMilestone, fundAndSubmit } from '@assay/services/testing/contract';
import { deliveryOf, signUp } from '@assay/services/testing/delivery';
import { jobForm, useMarket } from '@assay/services/testing/fixture';
import { sampleLogSigner, sampleMasterKey, sealAll } from '@assay/services/testing/log';
import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Call } from '../clients/history';
import { attempts } from './attempts';
import { badges } from './badges';
import { events } from './events';
import { hires } from './hires';
import type { Aftermath, Invariant } from './invariant';
import { invoiceNumbers } from './invoice-numbers';
import { legalSteps } from './legal-steps';
import { mails } from './mails';
import { money } from './money';
import { oneOutcome } from './one-outcome';
import { sealedLog } from './sealed-log';
import { settled } from './settled';

// A defect is planted as the code or the database would have it without its guard; each test says what it stands for.

const market = useMarket();
const delivery = deliveryOf(market);
const consumers = [logAppend([], sampleMasterKey)];
const signer = sampleLogSigner();

type Seen = Partial<Omit<Aftermath, 'inspection'>>;

async function faultsOf({ broken }: Invariant, seen: Seen = {}): Promise<readonly string[]> {
  const inspection = { owner: market.owner, system: () => market.system() };
  return broken({ inspection, calls: [], checkpointFiles: [], takenMails: [], ...seen });
}

/** What the owner does behind all triggers. */
async function behindGuards(statement: SQL): Promise<readonly Record<string, unknown>[]> {
  return market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    return tx.execute(statement);
  });
}

const made = async (table: string, set: Readonly<Record<string, string>>): Promise<void> => {
  const text = await market.owner.database.transaction((tx) => sampleInsert(tx, table, set));
  await behindGuards(sql.raw(text));
};

async function settle(): Promise<void> {
  await delivery.settle(consumers);
  await sealAll(market, signer);
}

let call = 0;
function called(verb: string, requestId: string, answer: Partial<Call>): Call {
  call += 1;
  const asked = { line: 'asked', wish: `wish ${call}`, requestId, verb, by: null, input: {}, at: 0 } as const;
  return { ...asked, outcome: 'ok', said: null, answeredAt: 1, ...answer };
}

beforeAll(async () => {
  const agreed = await agreeContract(market);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await approveMilestone(market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
  await settle();
});

it.each([money, events, hires, badges, attempts, invoiceNumbers, legalSteps, mails, settled])(
  '$name: holds of a market that nobody has broken',
  async (invariant) => {
    expect(await faultsOf(invariant)).toEqual([]);
  },
);

it('one answer twice: a form whose key is not kept posts a job each time, and I7 names the wish', async () => {
  await market.owner.database.execute(sql`
    create function public.forget_key() returns trigger language plpgsql as $$ begin new.form_digest := null; return new; end $$`);
  await market.owner.database.execute(sql`
    create trigger forget_key before insert on market.job for each row execute function public.forget_key()`);
  const client = market.as(await market.member());
  const input = jobForm({ requestKey: newId() });
  const ask = async () => {
    const ctx = { ...client, requestId: newId() };
    return called('job.post', ctx.requestId, { wish: 'twice', input, said: await postJob(ctx, input) });
  };
  const calls = [await ask(), await ask()];
  await market.owner.database.execute(sql`drop function public.forget_key() cascade`);
  expect(await faultsOf(oneOutcome, { calls })).toEqual([
    expect.stringContaining('was done 2 times'),
    expect.stringContaining('was answered in two ways'),
  ]);
});

it('an answer before the commit: what was answered as done and is not there, I7 names', async () => {
  const calls = [called('bid.offer', newId(), {})];
  expect(await faultsOf(oneOutcome, { calls })).toEqual([expect.stringContaining('nothing was recorded')]);
});

it.each([
  ['job.post', { jobId: newId() }],
  ['bid.send', { bidId: newId() }],
  ['payout.request', { payoutId: newId() }],
  ['account.signUp', null],
  ['message.send', { messageId: newId() }],
  ['report.file', { reportId: newId() }],
] as const)(
  '%s answered as done and lost: I7 names both the event and the row that are not there',
  async (verb, said) => {
    const calls = [called(verb, newId(), { said, input: { email: 'nobody@example.org' } })];
    expect(await faultsOf(oneOutcome, { calls })).toEqual([
      expect.stringContaining('nothing was recorded'),
      expect.stringMatching(/is there 0 times$/),
    ]);
  },
);

it('a refusal that is not rolled back: what was refused and yet written, I7 names', async () => {
  const ctx = { ...market.anonymous(), requestId: newId() };
  await inTransaction(ctx, (unit) => signUp(unit, 'Refused'));
  const calls = [called('account.signUp', ctx.requestId, { outcome: 'refused', said: 'terms_outdated' })];
  expect(await faultsOf(oneOutcome, { calls })).toEqual([expect.stringContaining('and recorded account.created')]);
});

it('an attempt that ended with an answer: I7 takes it of the answer that came too late, and of no other refusal', async () => {
  const requestId = newId();
  await made('log.outbox', { seq: '999999999', request_id: `'${requestId}'`, kind: `'attempt.graded'` });
  const refused = (said: string) => called('attempt.answer', requestId, { outcome: 'refused', said });
  expect(await faultsOf(oneOutcome, { calls: [refused('answer_too_late')] })).toEqual([]);
  expect(await faultsOf(oneOutcome, { calls: [refused('attempt_over')] })).toEqual([
    expect.stringContaining('was refused (attempt_over), and recorded attempt.graded'),
  ]);
  await behindGuards(sql`delete from log.outbox where request_id = ${requestId}`);
});

it('an error that is no refusal, such as a guard that the code runs into, I7 names', async () => {
  const calls = [called('bid.offer', newId(), { outcome: 'error', said: 'AS001' })];
  expect(await faultsOf(oneOutcome, { calls })).toEqual([
    expect.stringContaining('an error that is no refusal: AS001'),
  ]);
});

it('a relay by a cursor on the sequence skips what commits late: I11 names the event', async () => {
  await settle();
  let cursor = 0;
  const relayByCursor = async () => {
    const rows = await market.owner.database.execute<{ id: string; seq: number }>(sql`
      update log.outbox set relayed_at = now() where seq > ${cursor} and settled_at is null
      returning id, seq::float8 as seq`);
    for (const { seq } of rows) cursor = Math.max(cursor, seq);
  };
  let commit: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let wrote: () => void = () => undefined;
  const written = new Promise<void>((resolve) => {
    wrote = resolve;
  });
  const late = inTransaction(market.anonymous(), async (unit) => {
    await signUp(unit, 'Late');
    wrote();
    await held;
  });
  await written;
  await delivery.signUps(1);
  await relayByCursor();
  commit();
  await late;
  await relayByCursor();
  const relayed = await market.owner.database.execute<{ id: string }>(sql`
    select id from log.outbox where settled_at is null and relayed_at is not null`);
  for (const { id } of relayed) await delivery.deliver(brandId<'event'>(id), consumers);
  await behindGuards(
    sql`update log.outbox set occurred_at = occurred_at - interval '1 minute' where settled_at is null`,
  );
  expect(await faultsOf(settled)).toEqual([expect.stringContaining('account.created')]);
  await settle();
});

it('an acknowledgement before the commit: settled before its effect, an event is lost with its worker, and I2 tells', async () => {
  await delivery.signUps(1);
  await market.owner.database.execute(sql`
    update log.outbox set relayed_at = now(), settled_at = now() where settled_at is null`);
  expect(await faultsOf(settled)).toEqual([]);
  expect(await faultsOf(events)).toEqual([expect.stringContaining('is settled, and the log lacks it')]);
  await market.owner.database.execute(sql`update log.outbox set relayed_at = null, settled_at = null
    where not exists (select from log.entry e where e.event_id = outbox.id)`);
  await settle();
  expect(await faultsOf(events)).toEqual([]);
});

it('the check of events switched off: a change without its event, I2 names', async () => {
  const [row] = await behindGuards(
    sql`update market.contract set version = version + 1 where id = (select id from market.contract limit 1) returning id`,
  );
  expect(await faultsOf(events)).toEqual([expect.stringContaining(`market.contract ${String(row?.['id'])} stands at`)]);
  await behindGuards(sql`update market.contract set version = version - 1 where id = ${row?.['id']}`);
});

it('a step that no state table allows, though it has its event: I8 names it', async () => {
  const agreed = await agreeContract(market);
  const { contractId, client, freelancer } = agreed;
  await inTransaction(market.system(), async (unit) => {
    const payload = { contractId, jobId: newId<'job'>(), clientId: client, freelancerId: freelancer };
    await recordEvent(unit, 'contract.completed', {
      changes: [changed('market.contract', { id: contractId, version: 1 })],
      payload,
    });
    await unit.tx.execute(sql`update market.contract set state = 'completed', version = 2 where id = ${contractId}`);
    await recordEvent(unit, 'contract.completed', {
      changes: [changed('market.contract', { id: contractId, version: 2 })],
      payload,
    });
    await unit.tx.execute(sql`update market.contract set state = 'completed', version = 3 where id = ${contractId}`);
  });
  expect(await faultsOf(legalSteps)).toEqual([
    expect.stringContaining(`${contractId}: contract.completed leads nowhere from completed`),
  ]);
});

it('invoice numbers from a sequence: a release that was rolled back leaves a gap, and I6 names it', async () => {
  await market.owner.database.execute(sql`create sequence public.numbers start 2`);
  await market.owner.database.execute(sql`
    create function public.number_by_sequence() returns trigger language plpgsql security definer as $$
    begin new.sequence := nextval('public.numbers'); return new; end $$`);
  await market.owner.database.execute(sql`
    create trigger number_by_sequence before insert on money.invoice
    for each row execute function public.number_by_sequence()`);
  const agreed = await agreeContract(market);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  // What the one that was rolled back had taken.
  await market.owner.database.execute(sql`select nextval('public.numbers')`);
  await approveMilestone(market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
  await market.owner.database.execute(sql`drop function public.number_by_sequence() cascade`);
  expect(await faultsOf(invoiceNumbers)).toEqual(
    expect.arrayContaining([expect.stringMatching(/ goes from \d to [3-5]$/)]),
  );
});

it('the indexes on hires dropped: a second hire for a job, I3 names', async () => {
  const [row] = await market.owner.database.execute<{ job: string }>(
    sql`select job_id as job from market.contract limit 1`,
  );
  await market.owner.database.execute(sql`drop index market.bid_one_hire`);
  await made('market.bid', { job_id: `'${row?.job}'`, state: `'hired'` });
  expect(await faultsOf(hires)).toEqual([expect.stringContaining(`job ${row?.job} is filled and has 2 hired bids`)]);
});

it('a hire that was told and lost: I3 names the bid', async () => {
  const bidId = newId();
  const before = await faultsOf(hires);
  const calls = [called('bid.accept', newId(), { input: { bidId } })];
  expect((await faultsOf(hires, { calls })).slice(before.length)).toEqual([expect.stringContaining(bidId)]);
});

it('a posting dropped: I1 tells that the books do not balance', async () => {
  await behindGuards(sql`delete from money.posting where id = (select id from money.posting order by id limit 1)`);
  expect((await faultsOf(money)).length).toBeGreaterThan(0);
});

it('the key of badges dropped, and a badge out of a failed attempt: I4 names both', async () => {
  const [account, attempt] = [await market.member(), newId()];
  await made('assessment.attempt', { id: `'${attempt}'`, state: `'graded'`, passed: 'false', score: '1' });
  const badge = { account_id: `'${account}'`, attempt_id: `'${attempt}'`, state: `'issued'`, achievement: `'sql'` };
  await market.owner.database.execute(sql`drop index credential.badge_once_per_attempt`);
  await made('credential.badge', badge);
  await made('credential.badge', badge);
  const found = await faultsOf(badges);
  expect(found.filter((fault) => fault.includes('comes from an attempt that is graded false'))).toHaveLength(2);
  expect(found).toContain(`2 badges of sql are in force for ${account}`);
});

it('an answer that is taken after the end, and an attempt that is scored by nobody: I5 names both', async () => {
  const attempt = newId();
  const times = {
    ended_at: `now() - interval '1 hour'`,
    state: `'graded'`,
    score: '3',
    pass_mark: '2',
    passed: 'true',
  };
  await made('assessment.attempt', { id: `'${attempt}'`, ...times });
  const item = { attempt_id: `'${attempt}'`, answered_at: 'now()', choice: '0', is_scored: 'true' };
  await made('assessment.attempt_item', item);
  const found = (await faultsOf(attempts)).filter((fault) => fault.includes(attempt));
  expect(found).toEqual([
    `attempt ${attempt} is graded and was graded 0 times`,
    `attempt ${attempt} has 3 of 1, by its answers 1`,
    `question 1 of attempt ${attempt} was answered after its end`,
  ]);
});

it('a mail whose try is not counted, one that counts as sent, and one of a transaction that never came about: I10 names each', async () => {
  const [twice, never] = [newId(), newId()];
  await made('identity.mail', { id: `'${twice}'`, attempts: '1', recipient: `'a@example.org'`, sent_at: 'now()' });
  await made('identity.mail', { id: `'${never}'`, attempts: '1', sent_at: 'now()' });
  const taken = { messageId: `<${twice}@localhost>`, recipient: 'a@example.org' };
  const stray = { messageId: '<nobody@localhost>', recipient: 'a@example.org' };
  expect(await faultsOf(mails, { takenMails: [taken, taken, stray] })).toEqual(
    expect.arrayContaining([
      'a mail <nobody@localhost> was taken that nobody wrote',
      `mail ${twice} was tried 1 times and taken 2 times`,
      `mail ${never} counts as sent, and no server took it`,
    ]),
  );
});

it('an answer whose row is gone though its event stands: I7 names the row', async () => {
  const client = { ...market.as(await market.member()), requestId: newId() };
  const input = jobForm({ requestKey: newId() });
  const said = await postJob(client, input);
  const calls = [called('job.post', client.requestId, { input, said })];
  expect(await faultsOf(oneOutcome, { calls })).toEqual([]);
  await behindGuards(sql`update market.job set id = ${newId()} where id = ${said.jobId}`);
  expect(await faultsOf(oneOutcome, { calls })).toEqual([expect.stringContaining(`${said.jobId} is there 0 times`)]);
});

it('an answer of a test that was told to be saved, and an attempt to be handed in, and are not: I5 names both', async () => {
  const attempt = newId();
  await made('assessment.attempt', { id: `'${attempt}'`, state: `'started'` });
  const input = { attemptId: attempt };
  const calls = [
    called('attempt.answer', newId(), { input, said: { answered: 3 } }),
    called('attempt.submit', newId(), { input }),
  ];
  expect((await faultsOf(attempts, { calls })).filter((fault) => fault.includes('was told'))).toEqual([
    `attempt ${attempt} was told to have 3 answers saved`,
    `attempt ${attempt} was told to be handed in, and is started`,
  ]);
});

it('a file of checkpoints that is gone: I9 names it, and does not pass over it', async () => {
  await settle();
  expect(await faultsOf(sealedLog, { checkpointFiles: ['/nowhere/checkpoints-first'] })).toContain(
    'the checkpoints in checkpoints-first are gone',
  );
});

it('an entry rewritten after it was sealed: I9 names its position', async () => {
  await settle();
  await behindGuards(sql`update log.entry set kind = 'job.posted' where position = 2`);
  expect(await faultsOf(sealedLog)).toContain('position 2 is altered');
});
