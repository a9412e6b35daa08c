CREATE TABLE "log"."verification" (
	"id" smallint PRIMARY KEY NOT NULL,
	"verified_through" bigint NOT NULL,
	"round_through" bigint NOT NULL,
	"bad_position" bigint,
	"bad_kind" text,
	"ledger_faults" integer,
	"checked_at" timestamp with time zone NOT NULL
);
