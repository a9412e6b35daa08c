CREATE TABLE "assessment"."family_standing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"test" text NOT NULL,
	"family" text NOT NULL,
	"family_version" integer NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"suspended_from" text,
	"suspended_reason" text,
	"decided_reason" text,
	CONSTRAINT "family_standing_once" UNIQUE("family","family_version")
);
--> statement-breakpoint
DROP VIEW "assessment"."family_bank";--> statement-breakpoint
DROP VIEW "assessment"."catalogue";--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ADD COLUMN "first_score" integer;--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ADD COLUMN "rescored_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assessment"."attempt_item" ADD COLUMN "is_credited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment"."family" ADD COLUMN "declared_at" timestamp with time zone DEFAULT assay.now() NOT NULL;--> statement-breakpoint
CREATE VIEW "assessment"."family_rescoring" AS (
    select v.family, v.family_version,
      (count(distinct a.id) filter (where i.is_credited))::int as rescored,
      (count(distinct a.id) filter (where i.is_credited and i.choice is distinct from 0))::int as raised,
      (count(distinct a.id) filter (where not i.is_credited))::int as waiting
    from assessment.variant v
    join assessment.attempt_item i on i.variant_id = v.id and i.is_scored
    join assessment.attempt a on a.id = i.attempt_id and a.state = 'graded'
    where v.state = 'doubtful'
    group by v.family, v.family_version);--> statement-breakpoint
CREATE VIEW "assessment"."family_bank" AS (
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
    group by f.test, f.id, f.family_version, f.title, f.objective, f.status, p.rules_hash);--> statement-breakpoint
CREATE VIEW "assessment"."catalogue" AS (
    select t.slug, t.test_version, t.state, t.title, t.field, t.blueprint, t.guess_chance, t.offered_at,
      (select count(*)::int from assessment.variant v
        join assessment.family_standing f on f.family = v.family and f.family_version = v.family_version
        where f.test = t.slug and f.state in ('active', 'pilot')
          and v.rules_hash = p.rules_hash and v.state = 'proven') as proven,
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