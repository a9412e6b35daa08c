import { attemptItem, variant } from '@assay/db/schema/assessment';
import { retakeOpensAt } from '@assay/domain/attempt/retake';
import { findItemTest } from '@assay/item-models/tests';
import { scoreForm, type FormScore } from '@assay/psychometrics/score-form';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';
import { attemptFacts, type AttemptRow } from './event-facts';
import { attemptsOf, retakeTerms } from './retake';
import { keyChoice } from './stored-question';

type Question = {
  readonly position: number;
  readonly family: string;
  readonly familyVersion: number;
  readonly isScored: boolean;
};

export type ScoredAttempt = FormScore & {
  readonly isAnswered: boolean;
  /** Scored questions whose key is doubtful, and for which the attempt has no credit yet. */
  readonly toCredit: readonly Question[];
};

/** What an attempt is worth by what is known of its questions now: the one rule for scoring it first and for scoring it again. */
export async function scoreAttempt({ tx }: Unit, row: AttemptRow): Promise<ScoredAttempt> {
  const items = await tx
    .select({
      position: attemptItem.position,
      family: variant.family,
      familyVersion: variant.familyVersion,
      objective: attemptItem.objective,
      isScored: attemptItem.isScored,
      choice: attemptItem.choice,
      hadCredit: attemptItem.isCredited,
      state: variant.state,
    })
    .from(attemptItem)
    .innerJoin(variant, eq(variant.id, attemptItem.variantId))
    .where(eq(attemptItem.attemptId, row.id))
    .orderBy(asc(attemptItem.position));
  const answers = items.map((item) => ({
    ...item,
    isRight: item.choice === keyChoice,
    isCredited: item.hadCredit || item.state === 'doubtful',
  }));
  return {
    ...scoreForm(answers, row.passMark),
    isAnswered: items.some(({ choice }) => choice !== null),
    toCredit: answers.filter(({ isScored, isCredited, hadCredit }) => isScored && isCredited && !hadCredit),
  };
}

/** Notes that these questions count as right in the attempt, whatever becomes of them. */
export async function creditQuestions({ tx }: Unit, row: AttemptRow, questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return;
  const positions = questions.map(({ position }) => position);
  await tx
    .update(attemptItem)
    .set({ isCredited: true })
    .where(and(eq(attemptItem.attemptId, row.id), inArray(attemptItem.position, positions)));
}

type Ended = AttemptRow & {
  readonly endedAt: Date;
  readonly submittedBy: 'person' | 'deadline';
};

/** What the event of a scored attempt says. */
export async function scoredFacts(unit: Unit, ended: Ended, { score, passed, standardError, bands }: FormScore) {
  return {
    ...attemptFacts(ended),
    score,
    passed,
    standardError,
    submittedBy: ended.submittedBy,
    retakeAt: await nextChance(unit, { ...ended, state: 'graded', passed }),
    durationS: Math.round((ended.endedAt.getTime() - ended.startedAt.getTime()) / 1000),
    bands: bands.map(({ objective, band }) => ({ objective, band })),
    awardsBadge: findItemTest(ended.test)?.blueprint.awardsBadge ?? false,
  };
}

/** From when the test may be taken again, once `ended` is written; null when at once. */
async function nextChance(unit: Unit, ended: Ended): Promise<string | null> {
  const itemTest = findItemTest(ended.test);
  if (!itemTest) return null;
  const others = (await attemptsOf(unit, ended.accountId)).filter(({ id }) => id !== ended.id);
  const opensAt = retakeOpensAt([...others, ended], retakeTerms(itemTest));
  return opensAt > ended.endedAt ? opensAt.toISOString() : null;
}
