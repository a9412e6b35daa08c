import type { Connection } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import type { AccountId } from '@assay/domain/kernel/id';
import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { sqlState } from '../kernel/transaction';
import { answerQuestion } from './answer-question';
import { flagQuestion } from './flag-question';
import { listCatalogue } from './list-catalogue';
import { listOwnAttempts } from './list-own';
import { listTestSummaries } from './list-test-summaries';
import { readProgress } from './read-progress';
import { serveQuestion } from './serve-question';
import { startAttempt } from './start';
import { submitAttempt } from './submit';
import { keepTestFigures } from '../testing/estimated-tests';
import { codeOf, quiz, useQuizMarket } from '../testing/quiz-market';

const market = useQuizMarket();
let candidate: AccountId;
let ctx: ServiceContext;

beforeEach(async () => {
  candidate = await market.member();
  ctx = market.as(candidate);
});

describe('an attempt', () => {
  it('runs from start to a pass, whose event says everything that a badge needs', async () => {
    const { attemptId, items } = await startAttempt(ctx, { test: quiz });
    expect(items.length).toBe(12);
    await market.answerAll(ctx, attemptId, true);
    const result = await submitAttempt(ctx, { attemptId });
    expect(result).toMatchObject({
      state: 'graded',
      score: 10,
      maxScore: 10,
      passMark: 9,
      passed: true,
      standardError: 0,
      retake: { kind: 'wait', at: expect.any(String) },
      next: 'show_badge',
      submittedBy: 'person',
    });
    expect(result.bands.map(({ band }) => band)).toEqual(Array.from({ length: 8 }, () => 'strong'));
    const [event] = await market
      .connection('owner')
      .database.execute<{ payload: unknown }>(
        sql`select payload from log.outbox where kind = 'attempt.graded' and payload ->> 'attemptId' = ${attemptId}`,
      );
    expect(event?.payload).toMatchObject({
      accountId: candidate,
      test: quiz,
      score: 10,
      passed: true,
      awardsBadge: true,
      attemptNo: 1,
    });
    expect(Date.parse(retakeAtOf(result)) - Date.parse(result.endedAt)).toBe(14 * 86_400_000);
    expect(await submitAttempt(ctx, { attemptId })).toEqual(result);
    // An open-book quiz may be taken again after a pass, once the wait is over.
    expect(await codeOf(startAttempt(ctx, { test: quiz }))).toBe('retake_too_early');
  });

  it('fails below the mark and opens again after the wait, not before', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    await market.answerAll(ctx, attemptId, false);
    const result = await submitAttempt(ctx, { attemptId });
    expect(result).toMatchObject({ score: 0, passed: false, next: 'practise_and_retake' });
    expect(Date.parse(retakeAtOf(result)) - Date.parse(result.endedAt)).toBe(14 * 86_400_000);
    expect(await codeOf(startAttempt(ctx, { test: quiz }))).toBe('retake_too_early');
    expect((await listOwnAttempts(ctx)).map(({ retake }) => retake)).toEqual([result.retake]);
  });

  it('keeps the terms that held when it began, in its row and in each of its events', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    const setting = (days: number) =>
      market.connection('owner').database.transaction(async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`);
        await tx.execute(sql`update identity.installation set retake_wait_days = ${days}`);
      });
    await setting(90);
    try {
      await market.answerAll(ctx, attemptId, false);
      const result = await submitAttempt(ctx, { attemptId });
      expect(Date.parse(retakeAtOf(result)) - Date.parse(result.endedAt)).toBe(14 * 86_400_000);
    } finally {
      await setting(14);
    }
    const events = await market
      .connection('owner')
      .database.execute<{ kind: string; payload: unknown }>(
        sql`select kind, payload from log.outbox where payload ->> 'attemptId' = ${attemptId} order by seq`,
      );
    const terms = { attemptNo: 1, passMark: 9, maxScore: 10, minutes: 12, retakeWaitDays: 14 };
    expect(events).toMatchObject([
      { kind: 'attempt.started', payload: terms },
      { kind: 'attempt.graded', payload: { ...terms, score: 0, passed: false } },
    ]);
  });

  it('is one at a time: of two starts at once, one wins', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(startAttempt(ctx, { test: quiz }))));
    expect(codes.filter((code) => code === undefined).length).toBe(1);
    expect(codes.filter((code) => code === 'attempt_running').length).toBe(2);
  });

  it('goes on where it stood, on any device, and keeps order and ids', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    const first = await serveQuestion(ctx, { attemptId });
    await flagQuestion(ctx, { attemptId, itemId: first?.itemId, isFlagged: true });
    await answerQuestion(ctx, { attemptId, itemId: first?.itemId, optionId: first?.options[1]?.optionId });
    const elsewhere = market.as(candidate);
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
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    const item = await serveQuestion(ctx, { attemptId });
    const answer = (at: number) =>
      answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[at]?.optionId });
    const saved = await answer(0);
    expect(await answer(0)).toEqual(saved);
    expect(await answer(2)).toMatchObject({ answered: 1, optionId: item?.options[2]?.optionId });
  });

  it('gives nothing away: no key, family, seed or misconception in any payload', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    const payloads = [
      await readProgress(ctx, { attemptId }),
      await serveQuestion(ctx, { attemptId }),
      await listOwnAttempts(ctx),
    ];
    const text = JSON.stringify(payloads);
    const [secret] = await market
      .connection('owner')
      .database.execute<{ seed: string }>(sql`select seed from assessment.attempt where id = ${attemptId}`);
    for (const word of ['readiness-', 'misconception', 'isScored', 'choice', 'isKey', 'variant', secret?.seed ?? '?'])
      expect(text).not.toContain(word);
  });

  it('does not exist for anybody else, and takes no option of another attempt', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    const mine = await serveQuestion(ctx, { attemptId });
    const stranger = market.as(await market.member());
    const theirs = await startAttempt(stranger, { test: quiz });
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

function retakeAtOf({ retake }: AttemptResult): string {
  return retake !== null && 'at' in retake ? retake.at : '';
}

describe('who may read what', () => {
  it('the catalogue is public and counts attempts; the SQL test, not yet proven, says so and cannot be started', async () => {
    const anonymous: ServiceContext = {
      database: market.connection('marketplace').database,
      actor: { type: 'anonymous' },
      requestId: newId(),
    };
    const tests = await listTestSummaries(anonymous);
    const [sqlTest, readiness] = ['sql', quiz].map((each) => tests.find(({ slug }) => slug === each));
    expect(sqlTest).toMatchObject({
      slug: 'sql',
      state: 'preparing',
      questions: 18,
      scoredQuestions: 15,
      minutes: 20,
      pool: { proven: 0, needed: 50 },
    });
    expect(sqlTest?.guessChance).toBeLessThan(0.001);
    expect(readiness).toMatchObject({ slug: quiz, state: 'offered', questions: 12, scoredQuestions: 10 });
    expect(readiness?.guessChance).toBeLessThan(0.001);
    expect(await codeOf(startAttempt(ctx, { test: 'sql' }))).toBe('test_unavailable');
  });

  it('the catalogue tells of every test what was estimated, in badges and not in those alone that say something', async () => {
    await keepTestFigures(market.connection('owner'));
    const { database } = market.connection('marketplace');
    const { items } = await listCatalogue({ database, actor: { type: 'anonymous' }, requestId: newId() }, {});
    const effectOf = (slug: string) => items.find((item) => item.slug === slug)?.effect;
    expect(effectOf('sql')).toMatchObject({ projects: { events: 300 }, projectValue: null, badgesNeeded: null });
    expect(effectOf('python')).toMatchObject({
      badges: 645,
      identifying: 136,
      // 700 that say something, at 136 of 645.
      badgesNeeded: 3320,
      projects: null,
      projectValue: null,
      from: { position: 4711, root: 'a1'.repeat(32), query: 'b2'.repeat(32), codeVersion: '0.1.0+abc' },
    });
    expect(effectOf('git')).toMatchObject({ badges: 0, identifying: 0, badgesNeeded: null, projects: null });
  });

  it.each([
    [
      'marketplace',
      [
        'catalogue',
        'family_bank',
        'family_rescoring',
        'family_standing',
        'statistics_of_family',
        'statistics_of_test',
        'statistics_request',
      ],
    ],
    ['worker', ['catalogue']],
  ] as const)(
    'PostgreSQL refuses the %s role every table and view of the test service but those without a key, new ones too',
    async (role, readable) => {
      const relations = await market.connection('owner').database.execute<{ name: string }>(sql`
        select relname as name from pg_class
        where relnamespace = 'assessment'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')`);
      expect(relations.length).toBeGreaterThanOrEqual(8);
      const answers = await Promise.all(relations.map(({ name }) => reading(market.connection(role), name)));
      const open = answers.filter(({ code }) => code !== '42501').toSorted((x, y) => (x.name < y.name ? -1 : 1));
      expect(open).toEqual(readable.map((name) => ({ name, code: 'readable' })));
    },
  );
});

async function reading({ database }: Connection, name: string): Promise<{ name: string; code: string | undefined }> {
  const read = database.execute(sql`select * from assessment.${sql.identifier(name)} limit 1`);
  return read.then(
    () => ({ name, code: 'readable' }),
    (error: unknown) => ({ name, code: sqlState(error) }),
  );
}
