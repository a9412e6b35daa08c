import { actingKey, signClaim } from '@assay/db/acting-key';
import { newId } from '@assay/db/new-id';
import { drawForm } from '@assay/item-models/form';
import { randomFrom } from '@assay/item-models/random';
import { findItemTest } from '@assay/item-models/tests';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import { quiz } from '@assay/services/testing/fill-quiz';
import type { OpenMarket } from '@assay/services/testing/open-market';
import postgres from 'postgres';
import { compare, type Act, type Effort } from '../measure/compare';
import { timeFigure, type Figure, type Section } from '../measure/figure';
import { openDesk, type Desk, type Sitting } from './desk';
import { answerPlainly, beginPlainly, endPlainly, readWritten, writtenFor } from './plain';

const candidatesAtOnce = 50;

const notes = [
  `Through the services of the test service, under its role: the quiz of readiness, whose questions need no execution. The
baseline is told beforehand what to write, under the same login, triggers and constraints. A form is drawn for the SQL test,
with its blueprint, enemies and pilots, against picking as many families blindly.`,
];

type Bench = {
  readonly desk: Desk;
  readonly owner: postgres.Sql;
  readonly plain: postgres.Sql;
  readonly sign: (accountId: string) => string;
  readonly effort: Effort;
};

/** Starting, answering and scoring attempts, drawing forms, and serving questions to many at once. */
export async function measureAttempts(market: OpenMarket, effort: Effort): Promise<Section> {
  const owner = postgres(market.urls.owner, { max: 2, onnotice: () => undefined });
  const plain = postgres(market.urls.skillTests, { max: 1, onnotice: () => undefined });
  const desk = await openDesk(market);
  const key = actingKey(new URL(market.urls.skillTests).password);
  const bench = { desk, owner, plain, effort, sign: (accountId: string) => signClaim(key, `account:${accountId}`) };
  try {
    const figures = [
      await measureForms(effort),
      await measureStart(bench),
      await measureAnswer(bench),
      await measureScore(bench),
      await measureServing(bench),
    ];
    return { title: 'Taking a test', notes, figures };
  } finally {
    await Promise.all([owner.end(), plain.end(), desk.connection.close()]);
  }
}

async function measureForms(effort: Effort): Promise<Figure> {
  const sqlTest = findItemTest('sql');
  if (!sqlTest) throw new Error('there is no SQL test');
  const { blueprint, families } = sqlTest;
  const random = randomFrom('0123456789abcdef0123456789abcdef');
  const length = drawForm(blueprint, families, random).length;
  const comparison = await compare(
    async () => drawForm(blueprint, families, random),
    async () => random.sample(families, length),
    effort,
  );
  return timeFigure({ what: 'Draw a form', against: 'picking families blindly' }, comparison);
}

async function measureStart(bench: Bench): Promise<Figure> {
  const { desk, owner, plain, sign } = bench;
  const sample = await desk.sit();
  const written = await readWritten(owner, sample.ctx.requestId, sample);
  const served: Act[] = [];
  const plainly: Act[] = [];
  for (let call = 0; call < callsOf(bench); call += 1) {
    const { ctx } = await desk.candidate();
    served.push(() => startAttempt(ctx, { test: quiz }));
    const names = { accountId: (await desk.candidate()).accountId, attemptId: newId() };
    const own = writtenFor(written, sample, names);
    plainly.push(() => beginPlainly(plain, sign(names.accountId), own));
  }
  return timeFigure(
    { what: 'Start an attempt', against: 'plain SQL of the same rows' },
    await compareLists(served, plainly, bench),
  );
}

async function measureAnswer(bench: Bench): Promise<Figure> {
  const { desk, plain, sign } = bench;
  const served: Act[] = [];
  const plainly: Act[] = [];
  for (let call = 0; call < callsOf(bench); call += 1) {
    const { ctx, attemptId } = await desk.sit();
    const question = await serveQuestion(ctx, { attemptId });
    const choice = { attemptId, itemId: question?.itemId, optionId: question?.options[0]?.optionId };
    served.push(() => answerQuestion(ctx, choice));
    const other = await desk.sit();
    plainly.push(() => answerPlainly(plain, sign(other.accountId), other.attemptId));
  }
  return timeFigure(
    { what: 'Save an answer', against: 'plain SQL of the same rows' },
    await compareLists(served, plainly, bench),
  );
}

async function measureScore(bench: Bench): Promise<Figure> {
  const { desk, owner, plain, sign } = bench;
  const sample = await answered(desk);
  const ctx = { ...sample.ctx, requestId: newId() };
  await submitAttempt(ctx, { attemptId: sample.attemptId });
  const written = await readWritten(owner, ctx.requestId, sample);
  const served: Act[] = [];
  const plainly: Act[] = [];
  for (let call = 0; call < callsOf(bench); call += 1) {
    const sitting = await answered(desk);
    served.push(() => submitAttempt(sitting.ctx, { attemptId: sitting.attemptId }));
    const other = await answered(desk);
    const own = writtenFor(written, sample, other);
    plainly.push(() => endPlainly(plain, sign(other.accountId), own));
  }
  return timeFigure(
    { what: 'Hand in and score', against: 'plain SQL of the same rows' },
    await compareLists(served, plainly, bench),
  );
}

async function measureServing({ desk, effort }: Bench): Promise<Figure> {
  const sittings = await Promise.all(Array.from({ length: candidatesAtOnce }, () => desk.sit()));
  const [alone] = sittings;
  if (!alone) throw new Error('nobody sits a test');
  // Until the last of fifty who ask in the same moment has the question.
  const all = () => Promise.all(sittings.map(({ ctx, attemptId }) => serveQuestion(ctx, { attemptId, position: 1 })));
  const comparison = await compare(
    all,
    () => serveQuestion(alone.ctx, { attemptId: alone.attemptId, position: 1 }),
    effort,
    0.99,
  );
  return timeFigure(
    { what: `Serve a question to ${candidatesAtOnce} at once, the last of them, p99`, against: 'to one alone, p99' },
    comparison,
  );
}

async function answered(desk: Desk): Promise<Sitting> {
  const sitting = await desk.sit();
  await desk.answerAll(sitting);
  return sitting;
}

/** Two more, which pay for plans and compilation. */
function callsOf({ effort: { rounds, calls } }: Bench): number {
  return rounds * calls + 2;
}

async function compareLists(served: Act[], plainly: Act[], { effort }: Bench) {
  const next = (acts: Act[]) => () => acts.shift()?.() ?? Promise.reject(new Error('no attempt left'));
  for (const acts of [served, plainly]) for (let call = 0; call < 2; call += 1) await next(acts)();
  return compare(next(served), next(plainly), effort);
}
