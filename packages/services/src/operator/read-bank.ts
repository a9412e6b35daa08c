import type { Transaction } from '@assay/db/connect';
import { catalogue, familyStanding } from '@assay/db/schema/assessment';
import { familyBank, statisticsRequest } from '@assay/db/schema/assessment-statistics';
import type { FamilyState } from '@assay/domain/assessment/family-states';
import { formLength, scoredQuestions } from '@assay/item-models/blueprint';
import type { CognitiveLevel, FamilyHead } from '@assay/item-models/family';
import { signOffOf, type SignOff } from '@assay/item-models/reviews/review-round';
import { reviewRounds } from '@assay/item-models/reviews/rounds';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import { familyLimits, testLimits } from '@assay/psychometrics/quality-gate';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { snapshot } from '../figures/as-of';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import {
  readCountedFamilies,
  readCountedTests,
  type ByKind,
  type CountedFamily,
  type CountedTest,
} from './bank-statistics';
import { readFamilyExposure, type FamilyExposure } from './family-exposure';

export type FamilyHealth = {
  readonly family: string;
  readonly version: number;
  readonly title: string;
  readonly objective: string;
  readonly level: CognitiveLevel;
  readonly state: FamilyState;
  /** A reviewer's latest word on this version; null before the first. */
  readonly signOff: SignOff | null;
  /** Share of just-qualified people whom the author expects to be right. */
  readonly predicted: number;
  readonly source: string;
  /** Wrong ideas behind the options, by id. */
  readonly misconceptions: Readonly<Record<string, string>>;
  readonly proven: number;
  readonly withdrawn: number;
  readonly refusals: readonly { readonly reason: string; readonly seeds: number }[];
  /** The latest one; null before the first. */
  readonly proof: { readonly at: Date; readonly runtime: string; readonly runtimeVersion: string } | null;
  readonly exposure: Pick<FamilyExposure, 'familyShare' | 'mostAskedShare' | 'verdict'> | null;
  readonly counted: ByKind<CountedFamily | null>;
};

export type BankPage = {
  readonly now: Date;
  readonly slug: string;
  readonly testVersion: number;
  readonly title: string;
  readonly scoredQuestions: number;
  /** Chance of passing by guessing alone; null before the test service has prepared the test. */
  readonly guessChance: number | null;
  /** The time that a form allows for one question. */
  readonly fairSeconds: number;
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  readonly families: readonly FamilyHealth[];
  readonly counted: ByKind<CountedTest | null>;
  /** When an operator last asked for a count that has not been made yet; null when none waits. */
  readonly requestedAt: Date | null;
  readonly limits: { readonly family: typeof familyLimits; readonly test: typeof testLimits };
};

const bankInput = z.object({ test: z.string().max(100) });

/** The bank of one test by families: what is proven and asked, and what the answers say; for operators. */
export async function readBank(ctx: ServiceContext, input: unknown): Promise<BankPage> {
  requireOperator(ctx);
  const itemTest = orNotFound(findItemTest(parseInput(bankInput, input).test));
  const { blueprint } = itemTest;
  return ctx.database.transaction(async (tx) => {
    const counted = (await readCountedTests(tx))(blueprint);
    return {
      now: await databaseTime(tx),
      slug: blueprint.slug,
      testVersion: blueprint.version,
      title: blueprint.title,
      scoredQuestions: scoredQuestions(blueprint),
      guessChance: await guessChanceOf(tx, itemTest),
      fairSeconds: (blueprint.minutes * 60) / formLength(blueprint),
      objectives: blueprint.objectives.map(({ id, title }) => ({ id, title })),
      families: await familiesOf(tx, itemTest),
      counted,
      requestedAt: await waitingRequest(tx, blueprint.slug, counted.real?.computedAt ?? null),
      limits: { family: familyLimits, test: testLimits },
    };
  }, snapshot);
}

async function databaseTime(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select assay.now() as now`);
  if (!row) throw new Error('the database did not tell its time');
  return new Date(row.now);
}

async function guessChanceOf(tx: Transaction, { blueprint: { slug, version } }: ItemTest): Promise<number | null> {
  const [row] = await tx
    .select({ chance: catalogue.guessChance })
    .from(catalogue)
    .where(and(eq(catalogue.slug, slug), eq(catalogue.testVersion, version)));
  return row?.chance ?? null;
}

async function waitingRequest(tx: Transaction, test: string, countedAt: Date | null): Promise<Date | null> {
  const [row] = await tx.select().from(statisticsRequest).where(eq(statisticsRequest.test, test));
  return row && (countedAt === null || row.requestedAt > countedAt) ? row.requestedAt : null;
}

async function familiesOf(tx: Transaction, itemTest: ItemTest): Promise<FamilyHealth[]> {
  const { blueprint, families } = itemTest;
  const stored = await tx.select().from(familyBank).where(eq(familyBank.test, blueprint.slug));
  const standings = await tx.select().from(familyStanding).where(eq(familyStanding.test, blueprint.slug));
  const exposures = await readFamilyExposure(tx, [itemTest]);
  const counted = await readCountedFamilies(tx, blueprint);
  return families.map((head) => ({
    ...headOf(head),
    signOff: signOffOf(head, reviewRounds[blueprint.slug] ?? []),
    state:
      standings.find(({ family, familyVersion }) => family === head.id && familyVersion === head.version)?.state ??
      head.status,
    ...bankOf(stored.find(({ family, familyVersion }) => family === head.id && familyVersion === head.version)),
    exposure: exposures.find(({ family }) => family === head.id) ?? null,
    counted: counted(head.id),
  }));
}

function headOf(head: FamilyHead) {
  const { id: family, version, title, objective, level, predictedDifficulty: predicted, source, misconceptions } = head;
  return { family, version, title, objective, level, predicted, source, misconceptions };
}

function bankOf(
  row: typeof familyBank.$inferSelect | undefined,
): Pick<FamilyHealth, 'proven' | 'withdrawn' | 'refusals' | 'proof'> {
  const { provedAt: at = null, provedBy: runtime = null, provedWith: runtimeVersion = null } = row ?? {};
  return {
    proven: row?.proven ?? 0,
    withdrawn: row?.withdrawn ?? 0,
    refusals: Object.entries(row?.refusals ?? {})
      .map(([reason, seeds]) => ({ reason, seeds }))
      .toSorted((x, y) => y.seeds - x.seeds),
    proof: at === null || runtime === null || runtimeVersion === null ? null : { at, runtime, runtimeVersion },
  };
}
