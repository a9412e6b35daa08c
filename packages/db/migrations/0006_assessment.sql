CREATE TABLE "assessment"."attempt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"test" text NOT NULL,
	"test_version" integer NOT NULL,
	"test_title" text NOT NULL,
	"attempt_no" integer NOT NULL,
	"state" text NOT NULL,
	"seed" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"submitted_by" text,
	"pass_mark" integer NOT NULL,
	"max_score" integer NOT NULL,
	"score" integer,
	"passed" boolean,
	"standard_error" double precision,
	"bands" jsonb,
	"retake_at" timestamp with time zone,
	CONSTRAINT "attempt_number_once" UNIQUE("account_id","test","attempt_no")
);
--> statement-breakpoint
CREATE TABLE "assessment"."attempt_item" (
	"attempt_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"variant_id" uuid NOT NULL,
	"family" text NOT NULL,
	"objective" text NOT NULL,
	"is_scored" boolean NOT NULL,
	"choice_order" jsonb NOT NULL,
	"served_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"choice" integer,
	"is_flagged" boolean DEFAULT false NOT NULL,
	CONSTRAINT "attempt_item_attempt_id_position_pk" PRIMARY KEY("attempt_id","position")
);
--> statement-breakpoint
CREATE TABLE "assessment"."family" (
	"id" text NOT NULL,
	"family_version" integer NOT NULL,
	"test" text NOT NULL,
	"objective" text NOT NULL,
	"level" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"predicted_difficulty" double precision NOT NULL,
	"source" text NOT NULL,
	"misconceptions" jsonb NOT NULL,
	CONSTRAINT "family_id_family_version_pk" PRIMARY KEY("id","family_version")
);
--> statement-breakpoint
CREATE TABLE "assessment"."pool" (
	"slug" text PRIMARY KEY NOT NULL,
	"rules_hash" text NOT NULL,
	"needed" integer NOT NULL,
	"target" integer NOT NULL,
	"updated_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment"."test" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"slug" text NOT NULL,
	"test_version" integer NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"field" text NOT NULL,
	"blueprint" jsonb NOT NULL,
	"guess_chance" double precision NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"offered_at" timestamp with time zone,
	CONSTRAINT "test_version_once" UNIQUE("slug","test_version")
);
--> statement-breakpoint
CREATE TABLE "assessment"."variant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"family" text NOT NULL,
	"family_version" integer NOT NULL,
	"rules_hash" text NOT NULL,
	"seed_index" integer NOT NULL,
	"parameters" jsonb NOT NULL,
	"ready" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"program_hash" text NOT NULL,
	"output_hash" text NOT NULL,
	"runtime" text NOT NULL,
	"runtime_version" text NOT NULL,
	"proved_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"exposure" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "variant_of_seed" UNIQUE("family","family_version","rules_hash","seed_index"),
	CONSTRAINT "variant_content_once" UNIQUE("family","family_version","rules_hash","content_hash")
);
--> statement-breakpoint
CREATE TABLE "assessment"."variant_refusal" (
	"family" text NOT NULL,
	"family_version" integer NOT NULL,
	"rules_hash" text NOT NULL,
	"seed_index" integer NOT NULL,
	"reason" text NOT NULL,
	"detail" text,
	"refused_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "variant_refusal_family_family_version_rules_hash_seed_index_pk" PRIMARY KEY("family","family_version","rules_hash","seed_index")
);
--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ADD CONSTRAINT "attempt_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."attempt_item" ADD CONSTRAINT "attempt_item_attempt_id_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "assessment"."attempt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."attempt_item" ADD CONSTRAINT "attempt_item_variant_id_variant_id_fk" FOREIGN KEY ("variant_id") REFERENCES "assessment"."variant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_live_once" ON "assessment"."attempt" USING btree ("account_id") WHERE state = 'started';--> statement-breakpoint
CREATE INDEX "attempt_due" ON "assessment"."attempt" USING btree ("deadline_at") WHERE state = 'started';--> statement-breakpoint
CREATE INDEX "attempt_of_test" ON "assessment"."attempt" USING btree ("test","test_version","state");--> statement-breakpoint
CREATE INDEX "attempt_item_variant" ON "assessment"."attempt_item" USING btree ("variant_id","attempt_id");--> statement-breakpoint
CREATE VIEW "assessment"."catalogue" AS (
    select t.slug, t.test_version, t.state, t.title, t.field, t.blueprint, t.guess_chance, t.offered_at,
      (select count(*)::int from assessment.variant v
        join assessment.family f on f.id = v.family and f.family_version = v.family_version
        where f.test = t.slug and v.rules_hash = p.rules_hash) as proven,
      p.needed, p.target, coalesce(a.graded, 0) as graded, coalesce(a.passed, 0) as passed, coalesce(a.abandoned, 0) as abandoned
    from assessment.test t
    join assessment.pool p on p.slug = t.slug
    left join (
      select test, test_version, (count(*) filter (where state = 'graded'))::int as graded,
        (count(*) filter (where passed))::int as passed, (count(*) filter (where state = 'abandoned'))::int as abandoned
      from assessment.attempt group by test, test_version
    ) a on a.test = t.slug and a.test_version = t.test_version);