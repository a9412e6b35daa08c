import { randomBytes } from 'node:crypto';
import { newId } from '@assay/db/new-id';
import { attempt, test } from '@assay/db/schema/assessment';
import { isOverdue } from '@assay/domain/attempt/answer';
import { decideStart } from '@assay/domain/attempt/start';
import { attemptStates } from '@assay/domain/attempt/states';
import type { AttemptId } from '@assay/domain/kernel/id';
import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import { randomFrom, type Random } from '@assay/item-models/random';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import type { AttemptProgress } from '@assay/protocol/dto/attempt';
import { startAttemptInput } from '@assay/protocol/input/attempt-input';
import { and, eq, sql } from 'drizzle-orm';
import { applyChanges, type Statement } from '../kernel/apply-changes';
import { requireMember, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, eventOf, type NewEvent } from '../kernel/record-event';
import { orNotFound, orRefuse, refused } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
import { lockAskedFamilies } from './asked-families';
import { drawQuestions, type DrawnQuestion } from './draw-questions';
import { endOverdueAttemptsOf } from './end-overdue-of';
import { attemptFacts, type AttemptRow } from './event-facts';
import { countExposure, familiesLastMet, freshQuestions } from './fresh-questions';
import { readInstallationRules, rulesHash } from './installation-rules';
import type { ItemRow } from './lock-attempt';
import { toProgress } from './progress';
import { attemptsOf, retakeTerms } from './retake';

/** Begins an attempt: a form drawn for this person alone, and a deadline by the database's clock. */
export async function startAttempt(ctx: ServiceContext, input: unknown): Promise<AttemptProgress> {
  const candidate = requireMember(ctx);
  const { test: slug } = parseInput(startAttemptInput, input);
  const itemTest = orNotFound(findItemTest(slug));
  try {
    const begun = await begin(ctx, candidate.id, itemTest);
    if (begun !== 'overdue') return begun;
    await endOverdueAttemptsOf(ctx, candidate.id);
    const afterwards = await begin(ctx, candidate.id, itemTest);
    if (afterwards === 'overdue') throw refused('attempt_running');
    return afterwards;
  } catch (error) {
    // Of two starts at once, the later one meets whichever index is looked at first.
    if (breaksUnique(error, 'attempt_live_once') || breaksUnique(error, 'attempt_number_once'))
      throw refused('attempt_running');
    throw error;
  }
}

/** Begins it unless an attempt of the person has to be ended first, in a transaction of its own. */
async function begin(
  ctx: ServiceContext,
  accountId: ActingId,
  itemTest: ItemTest,
): Promise<AttemptProgress | 'overdue'> {
  return inTransaction(ctx, async (unit) => {
    // Asked for together, as nobody is to wait for one after the other.
    const [, earlier, rules, families, lastMet] = await Promise.all([
      requireOffered(unit, itemTest),
      attemptsOf(unit, accountId),
      readInstallationRules(unit.tx),
      lockAskedFamilies(unit.tx, itemTest),
      familiesLastMet(unit, accountId, itemTest.blueprint.slug),
    ]);
    if (earlier.some((row) => isOverdue(row, unit.now))) return 'overdue';
    const { attemptNo } = orRefuse(decideStart(earlier, retakeTerms(itemTest), unit.now));
    const fresh = await freshQuestions(unit, accountId, families, rulesHash(itemTest, rules));
    const seed = randomBytes(32).toString('hex');
    const random = randomFrom(seed);
    const questions = drawQuestions({ blueprint: itemTest.blueprint, families, fresh, lastMet, random });
    const begun = { ...startOf(unit, itemTest), accountId, attemptNo, seed, retakeWaitDays: rules.retakeWaitDays };
    const items = itemsOf(begun.id, questions, random);
    const writes = [insertAttempt(unit, begun), insertItems(unit, items), countExposure(unit, questions)];
    await applyChanges(unit, [{ events: [startedEvent(begun)], writes }]);
    const untouched = items.map(({ position }) => ({ position, choice: null, isFlagged: false }));
    return toProgress(begun, untouched, unit.now);
  });
}

async function requireOffered({ tx }: Unit, { blueprint }: ItemTest): Promise<void> {
  const [row] = await tx
    .select({ state: test.state })
    .from(test)
    .where(and(eq(test.slug, blueprint.slug), eq(test.testVersion, blueprint.version)));
  if (row?.state !== 'offered') throw refused('test_unavailable', { proven: 0, needed: formLength(blueprint) });
}

/** What an attempt keeps of its test, which may be another one by the time it ends. */
function startOf({ now }: Unit, { blueprint }: ItemTest) {
  return {
    id: newId<'attempt'>(),
    test: blueprint.slug,
    testVersion: blueprint.version,
    testTitle: blueprint.title,
    state: attemptStates.initial,
    startedAt: now,
    deadlineAt: new Date(now.getTime() + blueprint.minutes * 60_000),
    passMark: blueprint.passMark,
    maxScore: scoredQuestions(blueprint),
  };
}

type NewAttempt = ReturnType<typeof startOf> & Pick<AttemptRow, 'accountId' | 'attemptNo' | 'seed' | 'retakeWaitDays'>;

function startedEvent(begun: NewAttempt): NewEvent {
  return eventOf('attempt.started', {
    changes: [created('assessment.attempt', begun.id)],
    payload: { ...attemptFacts(begun), deadlineAt: begun.deadlineAt.toISOString() },
  });
}

function insertAttempt({ tx }: Unit, begun: NewAttempt): Statement {
  return tx.insert(attempt).values({ ...begun, version: 1 });
}

/** In one statement whose text is the same for every form, so that its plan is kept. */
function insertItems({ tx }: Unit, items: readonly NewItem[]): Statement {
  return tx.execute(sql`
    insert into assessment.attempt_item (attempt_id, position, variant_id, family, objective, is_scored, choice_order)
    select "attemptId", position, "variantId", family, objective, "isScored", "choiceOrder"
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as item (
      "attemptId" uuid, position int, "variantId" uuid, family text, objective text, "isScored" boolean, "choiceOrder" jsonb
    )`);
}

type NewItem = Pick<
  ItemRow,
  'attemptId' | 'position' | 'variantId' | 'family' | 'objective' | 'isScored' | 'choiceOrder'
>;

function itemsOf(attemptId: AttemptId, questions: readonly DrawnQuestion[], random: Random): NewItem[] {
  return questions.map(({ id, slot, choices }, at) => ({
    attemptId,
    position: at + 1,
    variantId: id,
    family: slot.family.id,
    objective: slot.family.objective,
    isScored: slot.isScored,
    choiceOrder: random.shuffle(Array.from({ length: choices }, (_, choice) => choice)),
  }));
}
