CREATE TABLE "assessment"."reproof" (
	"test" text PRIMARY KEY NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"runtime" text NOT NULL,
	"runtime_version" text NOT NULL,
	"proven" integer NOT NULL,
	"withdrawn" integer NOT NULL
);
--> statement-breakpoint
DROP VIEW "assessment"."catalogue";--> statement-breakpoint
DROP VIEW "assessment"."family_exposure";--> statement-breakpoint
ALTER TABLE "assessment"."variant" ADD COLUMN "state" text DEFAULT 'proven' NOT NULL;--> statement-breakpoint
CREATE VIEW "assessment"."catalogue" AS (
    select t.slug, t.test_version, t.state, t.title, t.field, t.blueprint, t.guess_chance, t.offered_at,
      (select count(*)::int from assessment.variant v
        join assessment.family f on f.id = v.family and f.family_version = v.family_version
        where f.test = t.slug and v.rules_hash = p.rules_hash and v.state = 'proven') as proven,
      p.needed, p.target, coalesce(a.graded, 0) as graded, coalesce(a.passed, 0) as passed, coalesce(a.abandoned, 0) as abandoned,
      r.ended_at as reproved_at, r.runtime as reproved_by, r.runtime_version as reproved_with
    from assessment.test t
    join assessment.pool p on p.slug = t.slug
    left join assessment.reproof r on r.test = t.slug
    left join (
      select test, test_version, (count(*) filter (where state = 'graded'))::int as graded,
        (count(*) filter (where passed))::int as passed, (count(*) filter (where state = 'abandoned'))::int as abandoned
      from assessment.attempt group by test, test_version
    ) a on a.test = t.slug and a.test_version = t.test_version);--> statement-breakpoint
CREATE VIEW "assessment"."family_exposure" AS (
    select f.test, f.id as family, f.title, f.objective, f.status, (count(v.id) filter (where v.state = 'proven'))::int as proven,
      coalesce(sum(v.exposure), 0)::int as asked, coalesce(max(v.exposure), 0)::int as most_asked
    from assessment.family f
    join assessment.pool p on p.slug = f.test
    left join assessment.variant v
      on v.family = f.id and v.family_version = f.family_version and v.rules_hash = p.rules_hash
    where not exists (select 1 from assessment.family later where later.id = f.id and later.family_version > f.family_version)
    group by f.test, f.id, f.title, f.objective, f.status);