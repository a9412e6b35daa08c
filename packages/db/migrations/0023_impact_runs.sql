CREATE SCHEMA "impact";
--> statement-breakpoint
CREATE TABLE "impact"."run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"step" text,
	"progress" real NOT NULL,
	"requested_by" uuid,
	"requested_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"begun" smallint NOT NULL,
	"drawn_from" jsonb,
	"snapshot_position" bigint,
	"snapshot_hash" text,
	"code_version" text,
	"query" jsonb,
	"result" jsonb,
	"failure" text
);
--> statement-breakpoint
CREATE INDEX "run_newest" ON "impact"."run" USING btree ("source","requested_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "run_one_open" ON "impact"."run" USING btree ("source") WHERE state in ('waiting', 'running');