import { createHash } from 'node:crypto';
import { connect, type Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import type { AccountId } from '@assay/domain/kernel/id';
import { readinessFamilies } from '@assay/item-models/readiness/families';
import { readyRule } from '@assay/item-models/readiness/variant';
import { randomFrom } from '@assay/item-models/random';
import { findItemTest } from '@assay/item-models/tests';
import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundInstallation } from '../installation/found';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, sqlState } from '../kernel/transaction';
import { account } from '@assay/db/schema/identity';
import { abandonAttempt } from './abandon';
import { answerQuestion } from './answer-question';
import { expireDueAttempts } from './expire-due';
import { flagQuestion } from './flag-question';
import { readInstallationRules, rulesHash } from './installation-rules';
import { keepProof } from './keep-proof';
import { listOwnAttempts } from './list-own';
import { listTests } from './list-tests';
import { offerTest } from './offer-test';
import { prepareTests } from './prepare-tests';
import { readProgress } from './read-progress';
import { readResult } from './read-result';
import { serveQuestion } from './serve-question';
import { startAttempt } from './start';
import { submitAttempt } from './submit';

const database = useTestDatabase();
const open = new Map<string, Connection>();
const slug = 'marketplace-readiness';

function connection(role: 'owner' | 'marketplace' | 'skillTests' | 'worker' | 'seed'): Connection {
  const known = open.get(role) ?? connect(database.urls[role], { maxConnections: 8 });
  open.set(role, known);
  return known;
}

const system = (): ServiceContext => ({
  database: connection('skillTests').database,
  actor: { type: 'system', job: 'test' },
  requestId: newId(),
});
const as = (accountId: AccountId): ServiceContext => ({
  database: connection('skillTests').database,
  actor: { type: 'account', accountId, sessionId: null, state: 'active', roles: [] },
  requestId: newId(),
});

async function member(): Promise<AccountId> {
  const id = newId<'account'>();
  const ctx: ServiceContext = {
    database: connection('marketplace').database,
    actor: { type: 'anonymous' },
    requestId: newId(),
  };
  await inTransaction(ctx, async (unit) => {
    await recordEvent(unit, 'account.created', {
      changes: [created('identity.account', id)],
      payload: { accountId: id, country: 'DE', isSimulated: false },
    });
    await unit.tx.insert(account).values({
      id,
      version: 1,
      state: 'active',
      email: `${id}@example.org`,
      displayName: 'Ada',
      passwordHash: 'none',
      country: 'DE',
    });
  });
  return id;
}

/** The readiness quiz needs no execution: its questions are made here as the test service makes them. */
async function fillPool(): Promise<void> {
  const rules = await readInstallationRules(connection('skillTests').database);
  const itemTest = findItemTest(slug);
  if (!itemTest) throw new Error('there is no quiz');
  for (const family of readinessFamilies) {
    for (let seedIndex = 0; seedIndex < 8; seedIndex += 1) {
      const seed = createHash('sha256').update(`${family.id} ${seedIndex}`).digest('hex');
      const variant = family.build(randomFrom(seed), rules);
      const ready = readyRule(variant);
      if (!ready) throw new Error(`${family.id} yields no question`);
      const content = JSON.stringify(ready);
      await keepProof(system(), {
        ...{
          family: family.id,
          familyVersion: family.version,
          rulesHash: rulesHash(itemTest, rules),
          seedIndex,
          ok: true,
        },
        ...{
          parameters: variant.parameters,
          ready,
          contentHash: content,
          programHash: 'p',
          outputHash: 'o',
          runtime: 'rules',
          runtimeVersion: '1',
        },
      });
    }
  }
  expect(await offerTest(system(), itemTest)).toBe(true);
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : undefined;
}

/** Moves an attempt's clock instead of waiting; only the owner can, and the guard against unseen changes is off for it. */
async function letTimePass(attemptId: string): Promise<void> {
  await connection('owner').database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(
      sql`update assessment.attempt set started_at = started_at - interval '1 hour', deadline_at = deadline_at - interval '1 hour' where id = ${attemptId}`,
    );
  });
}

async function answerAll(ctx: ServiceContext, attemptId: string, isRight: boolean): Promise<void> {
  const rows = await connection('owner').database.execute<{ position: number; choice_order: number[] }>(
    sql`select position, choice_order from assessment.attempt_item where attempt_id = ${attemptId} order by position`,
  );
  for (const { position, choice_order: order } of rows) {
    const served = await serveQuestion(ctx, { attemptId, position });
    const index = order.findIndex((choice) => (choice === 0) === isRight);
    const option = served?.options[index];
    await answerQuestion(ctx, { attemptId, itemId: served?.itemId, optionId: option?.optionId });
  }
}

beforeAll(async () => {
  await foundInstallation(connection('owner').database, {
    ...{
      origin: 'real',
      publicUrl: 'http://localhost:3000',
      referenceCurrency: 'EUR',
      paymentProvider: 'sandbox',
      bankDetails: null,
    },
    ...{ retakeWaitDays: 14, freelancerPercent: '8', clientPercent: '3' },
  });
  await prepareTests(system());
  await prepareTests(system());
  await fillPool();
});
afterAll(async () => {
  await Promise.all([...open.values()].map((each) => each.close()));
});

let candidate: AccountId;
let ctx: ServiceContext;
beforeEach(async () => {
  candidate = await member();
  ctx = as(candidate);
});

describe('an attempt', () => {
  it('runs from start to a pass, whose event says everything that a badge needs', async () => {
    const { attemptId, items } = await startAttempt(ctx, { test: slug });
    expect(items.length).toBe(8);
    await answerAll(ctx, attemptId, true);
    const result = await submitAttempt(ctx, { attemptId });
    expect(result).toMatchObject({
      state: 'graded',
      score: 8,
      maxScore: 8,
      passMark: 7,
      passed: true,
      standardError: 0,
      retakeAt: null,
      next: 'show_badge',
      submittedBy: 'person',
    });
    expect(result.bands.map(({ band }) => band)).toEqual(['strong', 'strong', 'strong', 'strong']);
    const [event] = await connection('owner').database.execute<{ payload: unknown }>(
      sql`select payload from log.outbox where kind = 'attempt.graded' and payload ->> 'attemptId' = ${attemptId}`,
    );
    expect(event?.payload).toMatchObject({
      accountId: candidate,
      test: slug,
      score: 8,
      passed: true,
      awardsBadge: true,
      attemptNo: 1,
    });
    expect(await submitAttempt(ctx, { attemptId })).toEqual(result);
    expect(await codeOf(startAttempt(ctx, { test: slug }))).toBe('wrong_state');
  });

  it('fails below the mark and opens again after the wait, not before', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    await answerAll(ctx, attemptId, false);
    const result = await submitAttempt(ctx, { attemptId });
    expect(result).toMatchObject({ score: 0, passed: false, next: 'practise_and_retake' });
    const waitMs = Date.parse(result.retakeAt ?? '') - Date.parse(result.endedAt);
    expect(waitMs).toBe(14 * 86_400_000);
    expect(await codeOf(startAttempt(ctx, { test: slug }))).toBe('retake_too_early');
  });

  it('is one at a time: of two starts at once, one wins', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(startAttempt(ctx, { test: slug }))));
    expect(codes.filter((code) => code === undefined).length).toBe(1);
    expect(codes.filter((code) => code === 'attempt_running').length).toBe(2);
  });

  it('goes on where it stood, on any device, and keeps order and ids', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    const first = await serveQuestion(ctx, { attemptId });
    await flagQuestion(ctx, { attemptId, itemId: first?.itemId, isFlagged: true });
    await answerQuestion(ctx, { attemptId, itemId: first?.itemId, optionId: first?.options[1]?.optionId });
    const elsewhere = as(candidate);
    expect(await serveQuestion(elsewhere, { attemptId, position: first?.position })).toEqual({
      ...first,
      chosen: first?.options[1]?.optionId,
      isFlagged: true,
    });
    expect((await serveQuestion(elsewhere, { attemptId }))?.position).toBe(2);
    const progress = await readProgress(elsewhere, { attemptId });
    expect(progress.items[0]).toMatchObject({ isAnswered: true, isFlagged: true });
    expect((await listOwnAttempts(elsewhere))[0]).toMatchObject({ attemptId, state: 'started' });
  });

  it('saves the same answer twice as once, and another in its place', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    const item = await serveQuestion(ctx, { attemptId });
    const answer = (at: number) =>
      answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[at]?.optionId });
    const saved = await answer(0);
    expect(await answer(0)).toEqual(saved);
    expect(await answer(2)).toMatchObject({ answered: 1, optionId: item?.options[2]?.optionId });
  });

  it('gives nothing away: no key, family, seed or misconception in any payload', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    const payloads = [
      await readProgress(ctx, { attemptId }),
      await serveQuestion(ctx, { attemptId }),
      await listOwnAttempts(ctx),
    ];
    const text = JSON.stringify(payloads);
    const [secret] = await connection('owner').database.execute<{ seed: string }>(
      sql`select seed from assessment.attempt where id = ${attemptId}`,
    );
    for (const word of ['readiness-', 'misconception', 'isScored', 'choice', 'isKey', 'variant', secret?.seed ?? '?'])
      expect(text).not.toContain(word);
  });

  it('does not exist for anybody else, and takes no option of another attempt', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    const mine = await serveQuestion(ctx, { attemptId });
    const stranger = as(await member());
    const theirs = await startAttempt(stranger, { test: slug });
    const other = await serveQuestion(stranger, { attemptId: theirs.attemptId });
    expect(await codeOf(serveQuestion(stranger, { attemptId }))).toBe('not_found');
    expect(
      await codeOf(answerQuestion(ctx, { attemptId, itemId: other?.itemId, optionId: other?.options[0]?.optionId })),
    ).toBe('not_found');
    expect(
      await codeOf(answerQuestion(ctx, { attemptId, itemId: mine?.itemId, optionId: other?.options[0]?.optionId })),
    ).toBe('not_found');
  });
});

describe('the deadline', () => {
  it('refuses a late answer and scores what was saved before', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    const item = await serveQuestion(ctx, { attemptId });
    await answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[0]?.optionId });
    await letTimePass(attemptId);
    expect(
      await codeOf(answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[1]?.optionId })),
    ).toBe('answer_too_late');
    expect(await readResult(ctx, { attemptId })).toMatchObject({ state: 'graded', submittedBy: 'deadline' });
    expect(
      await codeOf(answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[1]?.optionId })),
    ).toBe('attempt_closed');
  });

  it('is swept: with answers scored, without any abandoned; each exactly once', async () => {
    const answered = await startAttempt(ctx, { test: slug });
    await answerAll(ctx, answered.attemptId, true);
    const silent = as(await member());
    const untouched = await startAttempt(silent, { test: slug });
    await letTimePass(answered.attemptId);
    await letTimePass(untouched.attemptId);
    const ended = await Promise.all([expireDueAttempts(system()), expireDueAttempts(system())]);
    expect(ended[0] + ended[1]).toBe(2);
    expect(await readResult(ctx, { attemptId: answered.attemptId })).toMatchObject({
      state: 'graded',
      passed: true,
      submittedBy: 'deadline',
    });
    expect(await readResult(silent, { attemptId: untouched.attemptId })).toMatchObject({
      state: 'abandoned',
      score: null,
    });
  });

  it('a given-up attempt counts for the wait and leaves its event', async () => {
    const { attemptId } = await startAttempt(ctx, { test: slug });
    expect(await abandonAttempt(ctx, { attemptId })).toMatchObject({ state: 'abandoned', passed: null });
    expect(await codeOf(startAttempt(ctx, { test: slug }))).toBe('retake_too_early');
    const [event] = await connection('owner').database.execute<{ kind: string }>(
      sql`select kind from log.outbox where payload ->> 'attemptId' = ${attemptId} order by id desc limit 1`,
    );
    expect(event?.kind).toBe('attempt.abandoned');
  });
});

describe('who may read what', () => {
  it('the catalogue is public and counts attempts; the SQL test, not yet proven, says so and cannot be started', async () => {
    const anonymous: ServiceContext = {
      database: connection('marketplace').database,
      actor: { type: 'anonymous' },
      requestId: newId(),
    };
    const [sqlTest, quiz] = await listTests(anonymous);
    expect(sqlTest).toMatchObject({
      slug: 'sql',
      state: 'preparing',
      questions: 18,
      scoredQuestions: 15,
      minutes: 20,
      pool: { proven: 0, needed: 72 },
    });
    expect(sqlTest?.guessChance).toBeLessThan(0.001);
    expect(quiz).toMatchObject({ slug, state: 'offered', questions: 8 });
    expect(quiz?.guessChance).toBeLessThan(0.001);
    expect(await codeOf(startAttempt(ctx, { test: 'sql' }))).toBe('test_unavailable');
  });

  it.each(['marketplace', 'worker'] as const)(
    'PostgreSQL refuses the %s role questions, answers, attempts and seeds',
    async (role) => {
      for (const table of ['variant', 'attempt', 'attempt_item', 'variant_refusal', 'family', 'test', 'pool']) {
        const read = connection(role).database.execute(sql.raw(`select * from assessment.${table} limit 1`));
        const code = await read.then(
          () => 'readable',
          (error: unknown) => sqlState(error),
        );
        expect([table, code]).toEqual([table, '42501']);
      }
    },
  );
});
