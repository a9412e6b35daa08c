CREATE TABLE "money"."exchange_rate" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"base" text NOT NULL,
	"quote" text NOT NULL,
	"date" text NOT NULL,
	"rate" text NOT NULL,
	"source" text NOT NULL,
	"entered_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "money"."fee_policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"number" integer NOT NULL,
	"freelancer_percent" text NOT NULL,
	"client_percent" text NOT NULL,
	"set_by" uuid,
	"in_force_from" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_rate_once" ON "money"."exchange_rate" USING btree ("base","quote","date");--> statement-breakpoint
CREATE INDEX "exchange_rate_newest" ON "money"."exchange_rate" USING btree ("date");--> statement-breakpoint
CREATE UNIQUE INDEX "fee_policy_number" ON "money"."fee_policy" USING btree ("number");