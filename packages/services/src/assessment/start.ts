import { randomBytes } from 'node:crypto';
import { newId } from '@assay/db/new-id';
import { attempt, attemptItem, test } from '@assay/db/schema/assessment';
import { installation } from '@assay/db/schema/identity';
import { decideStart } from '@assay/domain/attempt/start';
import { attemptStates } from '@assay/domain/attempt/states';
import type { AttemptId } from '@assay/domain/kernel/id';
import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import { randomFrom, type Random } from '@assay/item-models/random';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import type { AttemptProgress } from '@assay/protocol/dto/attempt';
import { startAttemptInput } from '@assay/protocol/input/attempt-input';
import { and, eq } from 'drizzle-orm';
import { requireMember, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { orNotFound, orRefuse, refused } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
import { drawQuestions, type DrawnQuestion } from './draw-questions';
import { attemptFacts } from './event-facts';
import { endOverdueAttemptsOf } from './end-overdue-of';
import { readInstallationRules, rulesHash } from './installation-rules';
import { progressOf } from './progress';
import { attemptsOf, retakeTerms } from './retake';
import { choiceCount } from './stored-question';

/** Begins an attempt: a form drawn for this person alone, and a deadline by the database's clock. */
export async function startAttempt(ctx: ServiceContext, input: unknown): Promise<AttemptProgress> {
  const candidate = requireMember(ctx);
  const { test: slug } = parseInput(startAttemptInput, input);
  const itemTest = orNotFound(findItemTest(slug));
  await endOverdueAttemptsOf(ctx, candidate.id);
  try {
    return await inTransaction(ctx, async (unit) => {
      await requireOffered(unit, itemTest);
      const earlier = await attemptsOf(unit, candidate.id);
      const { attemptNo } = orRefuse(decideStart(earlier, retakeTerms(itemTest), unit.now));
      const seed = randomBytes(32).toString('hex');
      const random = randomFrom(seed);
      const rules = await readInstallationRules(unit.tx);
      const draw = { itemTest, rulesHash: rulesHash(itemTest, rules), accountId: candidate.id, random };
      const questions = await drawQuestions(unit, draw);
      const id = await writeAttempt(unit, { itemTest, accountId: candidate.id, attemptNo, seed });
      await unit.tx.insert(attemptItem).values(itemsOf(id, questions, random));
      return progressOf(unit, id);
    });
  } catch (error) {
    // Of two starts at once, the later one meets whichever index is looked at first.
    if (breaksUnique(error, 'attempt_live_once') || breaksUnique(error, 'attempt_number_once'))
      throw refused('attempt_running');
    throw error;
  }
}

async function requireOffered({ tx }: Unit, { blueprint }: ItemTest): Promise<void> {
  const [row] = await tx
    .select({ state: test.state })
    .from(test)
    .where(and(eq(test.slug, blueprint.slug), eq(test.testVersion, blueprint.version)));
  if (row?.state !== 'offered') throw refused('test_unavailable', { proven: 0, needed: formLength(blueprint) });
}

async function retakeWaitInForce({ tx }: Unit): Promise<number> {
  const [settings] = await tx.select({ retakeWaitDays: installation.retakeWaitDays }).from(installation);
  if (!settings) throw new Error('this installation has not been founded');
  return settings.retakeWaitDays;
}

type NewAttempt = {
  readonly itemTest: ItemTest;
  readonly accountId: ActingId;
  readonly attemptNo: number;
  readonly seed: string;
};

async function writeAttempt(
  unit: Unit,
  { itemTest: { blueprint }, accountId, attemptNo, seed }: NewAttempt,
): Promise<AttemptId> {
  const id = newId<'attempt'>();
  const begun = {
    id,
    accountId,
    test: blueprint.slug,
    testVersion: blueprint.version,
    testTitle: blueprint.title,
    attemptNo,
    startedAt: unit.now,
    deadlineAt: new Date(unit.now.getTime() + blueprint.minutes * 60_000),
    passMark: blueprint.passMark,
    maxScore: scoredQuestions(blueprint),
    retakeWaitDays: await retakeWaitInForce(unit),
  };
  await recordEvent(unit, 'attempt.started', {
    changes: [created('assessment.attempt', id)],
    payload: { ...attemptFacts(begun), deadlineAt: begun.deadlineAt.toISOString() },
  });
  await unit.tx.insert(attempt).values({ ...begun, version: 1, state: attemptStates.initial, seed });
  return id;
}

function itemsOf(attemptId: AttemptId, questions: readonly DrawnQuestion[], random: Random) {
  return questions.map(({ id, slot, ready }, at) => ({
    attemptId,
    position: at + 1,
    variantId: id,
    family: slot.family.id,
    objective: slot.family.objective,
    isScored: slot.isScored,
    choiceOrder: random.shuffle(Array.from({ length: choiceCount(ready) }, (_, choice) => choice)),
  }));
}
