import type { FamilyFlag } from '@assay/domain/assessment/family-flags';
import type { DeclaredState } from '@assay/domain/assessment/family-states';
import type { FamilyStatistics, TestStatistics } from '@assay/domain/assessment/statistics';
import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, instantNow } from './columns';
import { assessment } from './schemas';

/** Not watched: computed from stored attempts, whose grading has its event; real and simulated ones apart. */
export const testStatistics = assessment.table(
  'test_statistics',
  {
    test: text('test').notNull(),
    testVersion: integer('test_version').notNull(),
    isSimulated: boolean('is_simulated').notNull(),
    /** Who was counted, each with the first attempt that was scored. */
    people: integer('people').notNull(),
    /** All scored attempts that there were, by which later ones are known to be new. */
    graded: integer('graded').notNull(),
    computedAt: instantNow('computed_at'),
    engineVersion: integer('engine_version').notNull(),
    /** Null where too few people were counted. */
    figures: jsonb('figures').$type<TestStatistics>(),
  },
  (t) => [primaryKey({ columns: [t.test, t.testVersion, t.isSimulated] })],
);

/** Not watched: the same for each family. Options bear the names of misconceptions, never their texts. */
export const familyStatistics = assessment.table(
  'family_statistics',
  {
    test: text('test').notNull(),
    testVersion: integer('test_version').notNull(),
    family: text('family').notNull(),
    isSimulated: boolean('is_simulated').notNull(),
    people: integer('people').notNull(),
    figures: jsonb('figures').$type<FamilyStatistics>(),
    flags: jsonb('flags').$type<readonly FamilyFlag[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.test, t.testVersion, t.family, t.isSimulated] })],
);

/** Not watched: an operator wants a test to be counted again; it changes nothing that anybody was promised. */
export const statisticsRequest = assessment.table('statistics_request', {
  test: text('test').primaryKey(),
  requestedAt: instantNow('requested_at'),
});

/** What may be told of a test: nothing where one could nearly count the people behind it. */
export const statisticsOfTest = assessment
  .view('statistics_of_test', {
    test: text('test').notNull(),
    testVersion: integer('test_version').notNull(),
    isSimulated: boolean('is_simulated').notNull(),
    people: integer('people').notNull(),
    computedAt: instant('computed_at').notNull(),
    engineVersion: integer('engine_version').notNull(),
    figures: jsonb('figures').$type<TestStatistics>(),
    /** Families with something to look at. */
    flagged: integer('flagged').notNull(),
  })
  .as(
    sql`
    select s.test, s.test_version, s.is_simulated, s.people, s.computed_at, s.engine_version,
      case when s.people >= 10 then s.figures end as figures,
      (select count(*)::int from assessment.family_statistics f
        where (f.test, f.test_version, f.is_simulated) = (s.test, s.test_version, s.is_simulated)
          and jsonb_array_length(f.flags) > 0) as flagged
    from assessment.test_statistics s`,
  );

export const statisticsOfFamily = assessment
  .view('statistics_of_family', {
    test: text('test').notNull(),
    testVersion: integer('test_version').notNull(),
    family: text('family').notNull(),
    isSimulated: boolean('is_simulated').notNull(),
    people: integer('people').notNull(),
    figures: jsonb('figures').$type<FamilyStatistics>(),
    flags: jsonb('flags').$type<readonly FamilyFlag[]>().notNull(),
  })
  .as(
    sql`
    select test, test_version, family, is_simulated, people, case when people >= 10 then figures end as figures, flags
    from assessment.family_statistics`,
  );

/** The bank by families, for the pages of the operator: how much is proven and asked; no question, no key, nobody's name. */
export const familyBank = assessment
  .view('family_bank', {
    test: text('test').notNull(),
    family: text('family').notNull(),
    familyVersion: integer('family_version').notNull(),
    title: text('title').notNull(),
    objective: text('objective').notNull(),
    status: text('status').$type<DeclaredState>().notNull(),
    /** Proven questions that can be asked now, and those that were taken out. */
    proven: integer('proven').notNull(),
    withdrawn: integer('withdrawn').notNull(),
    /** Seeds that yielded no question, by reason. */
    refusals: jsonb('refusals').$type<Readonly<Record<string, number>>>().notNull(),
    /** The latest of the proofs, and with what it was made; null before the first. */
    provedAt: instant('proved_at'),
    provedBy: text('proved_by'),
    provedWith: text('proved_with'),
    /** Times that any of them was put into a form, and the one of them that was most often. */
    asked: integer('asked').notNull(),
    mostAsked: integer('most_asked').notNull(),
  })
  .as(
    sql`
    select f.test, f.id as family, f.family_version, f.title, f.objective, f.status,
      (count(v.id) filter (where v.state = 'proven'))::int as proven,
      (count(v.id) filter (where v.state <> 'proven'))::int as withdrawn,
      coalesce((
        select jsonb_object_agg(r.reason, r.seeds) from (
          select reason, count(*) as seeds from assessment.variant_refusal
          where family = f.id and family_version = f.family_version and rules_hash = p.rules_hash group by reason
        ) r), '{}') as refusals,
      max(v.proved_at) as proved_at,
      (array_agg(v.runtime order by v.proved_at desc nulls last))[1] as proved_by,
      (array_agg(v.runtime_version order by v.proved_at desc nulls last))[1] as proved_with,
      coalesce(sum(v.exposure), 0)::int as asked, coalesce(max(v.exposure), 0)::int as most_asked
    from assessment.family f
    join assessment.pool p on p.slug = f.test
    left join assessment.variant v
      on v.family = f.id and v.family_version = f.family_version and v.rules_hash = p.rules_hash
    where not exists (select 1 from assessment.family later where later.id = f.id and later.family_version > f.family_version)
    group by f.test, f.id, f.family_version, f.title, f.objective, f.status, p.rules_hash`,
  );
