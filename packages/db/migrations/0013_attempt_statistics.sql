CREATE TABLE "assessment"."family_statistics" (
	"test" text NOT NULL,
	"test_version" integer NOT NULL,
	"family" text NOT NULL,
	"is_simulated" boolean NOT NULL,
	"people" integer NOT NULL,
	"figures" jsonb,
	"flags" jsonb NOT NULL,
	CONSTRAINT "family_statistics_test_test_version_family_is_simulated_pk" PRIMARY KEY("test","test_version","family","is_simulated")
);
--> statement-breakpoint
CREATE TABLE "assessment"."statistics_request" (
	"test" text PRIMARY KEY NOT NULL,
	"requested_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment"."test_statistics" (
	"test" text NOT NULL,
	"test_version" integer NOT NULL,
	"is_simulated" boolean NOT NULL,
	"people" integer NOT NULL,
	"graded" integer NOT NULL,
	"computed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"engine_version" integer NOT NULL,
	"figures" jsonb,
	CONSTRAINT "test_statistics_test_test_version_is_simulated_pk" PRIMARY KEY("test","test_version","is_simulated")
);
--> statement-breakpoint
DROP VIEW "assessment"."family_exposure";--> statement-breakpoint
DROP VIEW "assessment"."catalogue";--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ADD COLUMN "is_simulated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE VIEW "assessment"."family_bank" AS (
    select f.test, f.id as family, f.family_version, f.title, f.objective, f.status,
      (count(v.id) filter (where v.state = 'proven'))::int as proven,
      (count(v.id) filter (where v.state = 'withdrawn'))::int as withdrawn,
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
    group by f.test, f.id, f.family_version, f.title, f.objective, f.status, p.rules_hash);--> statement-breakpoint
CREATE VIEW "assessment"."statistics_of_family" AS (
    select test, test_version, family, is_simulated, people, case when people >= 10 then figures end as figures, flags
    from assessment.family_statistics);--> statement-breakpoint
CREATE VIEW "assessment"."statistics_of_test" AS (
    select s.test, s.test_version, s.is_simulated, s.people, s.computed_at, s.engine_version,
      case when s.people >= 10 then s.figures end as figures,
      (select count(*)::int from assessment.family_statistics f
        where (f.test, f.test_version, f.is_simulated) = (s.test, s.test_version, s.is_simulated)
          and jsonb_array_length(f.flags) > 0) as flagged
    from assessment.test_statistics s);--> statement-breakpoint
CREATE VIEW "assessment"."catalogue" AS (
    select t.slug, t.test_version, t.state, t.title, t.field, t.blueprint, t.guess_chance, t.offered_at,
      (select count(*)::int from assessment.variant v
        join assessment.family f on f.id = v.family and f.family_version = v.family_version
        where f.test = t.slug and v.rules_hash = p.rules_hash and v.state = 'proven') as proven,
      p.needed, p.target, coalesce(a.graded, 0) as graded, coalesce(a.passed, 0) as passed, coalesce(a.abandoned, 0) as abandoned,
      coalesce(a.simulated, 0) as simulated,
      r.ended_at as reproved_at, r.runtime as reproved_by, r.runtime_version as reproved_with
    from assessment.test t
    join assessment.pool p on p.slug = t.slug
    left join assessment.reproof r on r.test = t.slug
    left join (
      select test, test_version, (count(*) filter (where state = 'graded'))::int as graded,
        (count(*) filter (where passed))::int as passed, (count(*) filter (where state = 'abandoned'))::int as abandoned,
        (count(*) filter (where state = 'graded' and is_simulated))::int as simulated
      from assessment.attempt
      where not is_simulated or exists (select 1 from identity.installation where origin = 'simulated')
      group by test, test_version
    ) a on a.test = t.slug and a.test_version = t.test_version);