import type { Transaction } from '@assay/db/connect';
import { catalogue } from '@assay/db/schema/assessment';
import type { TestState } from '@assay/domain/assessment/test-states';
import { itemTests, type ItemTest } from '@assay/item-models/tests';
import { testLimits } from '@assay/psychometrics/quality-gate';
import { asc, desc, sql } from 'drizzle-orm';
import { askedFamilies } from '../assessment/asked-families';
import type { CatalogueRow } from '../assessment/list-test-summaries';
import { testTitle } from '../assessment/test-title';
import { type AsOf, readAsOf, snapshot } from '../figures/as-of';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { blueprintLacks, type BlueprintLack } from './blueprint-lacks';
import { readDoubtful, type DoubtfulFamily } from './read-doubtful';
import { readFamilyExposure, type FamilyExposure } from './family-exposure';
import { readCountedTests, type ByKind, type CountedTest } from './bank-statistics';
import { readWithdrawn, type WithdrawnQuestion } from './read-withdrawn';

export type TestFigures = {
  readonly slug: string;
  readonly testVersion: number;
  readonly title: string;
  /** Whether a program took it; such attempts stand in rows of their own. */
  readonly isSimulated: boolean;
  readonly taken: number;
  readonly passed: number;
  readonly abandoned: number;
  /** Of those that were begun and have neither been scored nor given up. */
  readonly running: number;
  /** Median minutes from start to score; null before the first. */
  readonly medianMinutes: number | null;
};

/** When every key of a pool was last computed again, and with what. */
export type Reproof = { readonly endedAt: Date; readonly runtime: string; readonly runtimeVersion: string };

export type TestPool = {
  readonly slug: string;
  readonly testVersion: number;
  readonly title: string;
  readonly state: TestState;
  /** Proven questions: how many there are, are needed before the test opens, and are wanted in the end. */
  readonly proven: number;
  readonly needed: number;
  readonly target: number;
  readonly guessChance: number;
  /** What the answers to it say. */
  readonly counted: ByKind<CountedTest | null>;
  /** What keeps the test from being offered, however many questions are proven. */
  readonly lacks: readonly BlueprintLack[];
  /** What is known of the version that ships with this code; null for an earlier one, which nobody can take any more. */
  readonly bank: {
    readonly families: number;
    /** Null before the first time. */
    readonly reproof: Reproof | null;
  } | null;
};

export type TestsPage = {
  readonly asOf: AsOf;
  readonly figures: readonly TestFigures[];
  readonly pools: readonly TestPool[];
  readonly exposure: readonly FamilyExposure[];
  readonly withdrawn: readonly WithdrawnQuestion[];
  readonly doubtful: readonly DoubtfulFamily[];
  readonly limits: typeof testLimits;
};

/** How each test is taken and passed, by the log, and how far its questions are proven and asked; for operators. */
export async function readTestFigures(ctx: ServiceContext, tests: readonly ItemTest[] = itemTests): Promise<TestsPage> {
  requireOperator(ctx);
  return ctx.database.transaction(async (tx) => {
    const asOf = await readAsOf(tx);
    const figures = await tx.execute<FiguresRow>(figuresByTest);
    const { slug, testVersion } = catalogue;
    const pools = await tx.select().from(catalogue).orderBy(asc(slug), desc(testVersion));
    const counted = await readCountedTests(tx);
    return {
      asOf,
      figures: [...figures].map(figuresOf),
      pools: await Promise.all(
        pools.map(async (row) => ({
          ...(await poolOf(tx, row, tests)),
          counted: counted({ slug: row.slug, version: row.testVersion }),
        })),
      ),
      withdrawn: await readWithdrawn(tx),
      doubtful: await readDoubtful(tx),
      exposure: await readFamilyExposure(tx, tests),
      limits: testLimits,
    };
  }, snapshot);
}

const figuresByTest = sql`
  with simulated as (select distinct payload ->> 'attemptId' as id from log.entry where kind = 'attempt.simulated')
  select payload ->> 'test' as slug, payload ->> 'testVersion' as "testVersion", simulated.id is not null as "isSimulated",
         count(*) filter (where kind = 'attempt.graded') as taken,
         count(*) filter (where (payload ->> 'passed')::boolean and not coalesce((payload ->> 'passedBefore')::boolean, false)) as passed,
         count(*) filter (where kind = 'attempt.abandoned') as abandoned,
         greatest(0, count(*) filter (where kind = 'attempt.started') - count(*) filter (where kind in ('attempt.graded', 'attempt.abandoned'))) as running,
         percentile_cont(0.5) within group (order by (payload ->> 'durationS')::float8 / 60) filter (where kind = 'attempt.graded') as "medianMinutes"
  from log.entry left join simulated on simulated.id = payload ->> 'attemptId'
  where kind in ('attempt.started', 'attempt.graded', 'attempt.rescored', 'attempt.abandoned')
  group by 1, 2, 3 order by 1, 2 desc, 3`;

/** Only the version that the code ships can be checked; an earlier one is not offered any more. */
async function poolOf(
  tx: Transaction,
  row: CatalogueRow,
  tests: readonly ItemTest[],
): Promise<Omit<TestPool, 'counted'>> {
  const { slug, testVersion, title, state, proven, needed, target, guessChance } = row;
  const shipped = tests.find(({ blueprint }) => blueprint.slug === slug && blueprint.version === testVersion);
  return {
    ...{ slug, testVersion, title, state, proven, needed, target, guessChance },
    bank: shipped ? { families: shipped.families.length, reproof: reproofOf(row) } : null,
    lacks: shipped ? blueprintLacks(shipped, await askedFamilies(tx, shipped)) : [],
  };
}

type ReproofColumns = Pick<CatalogueRow, 'reprovedAt' | 'reprovedBy' | 'reprovedWith'>;

function reproofOf({ reprovedAt, reprovedBy, reprovedWith }: ReproofColumns): Reproof | null {
  if (reprovedAt === null || reprovedBy === null || reprovedWith === null) return null;
  return { endedAt: reprovedAt, runtime: reprovedBy, runtimeVersion: reprovedWith };
}

type FiguresRow = Record<Exclude<keyof TestFigures, 'title' | 'isSimulated'>, string | null> & { isSimulated: boolean };

function figuresOf(row: FiguresRow): TestFigures {
  return {
    slug: row.slug ?? '',
    testVersion: Number(row.testVersion),
    title: testTitle(row.slug ?? ''),
    isSimulated: row.isSimulated,
    taken: Number(row.taken),
    passed: Number(row.passed),
    abandoned: Number(row.abandoned),
    running: Number(row.running),
    medianMinutes: row.medianMinutes === null ? null : Number(row.medianMinutes),
  };
}
