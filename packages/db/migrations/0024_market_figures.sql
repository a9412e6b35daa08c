CREATE TABLE "log"."market_contract" (
	"contract_id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid,
	"client_id" uuid,
	"freelancer_id" uuid,
	"field" text,
	"started_at" timestamp with time zone,
	"value" text NOT NULL,
	"moves" jsonb NOT NULL,
	"client_before_at" timestamp with time zone,
	"freelancer_before_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "log"."market_count" (
	"grain" text NOT NULL,
	"begins_on" date NOT NULL,
	"slice" text NOT NULL,
	"slice_value" text NOT NULL,
	"posted" bigint NOT NULL,
	"bids" bigint NOT NULL,
	"got_bid" bigint NOT NULL,
	"shortlisted" bigint NOT NULL,
	"hired" bigint NOT NULL,
	"paid" bigint NOT NULL,
	"many_bids" bigint NOT NULL,
	"open" bigint NOT NULL,
	"removed" bigint NOT NULL,
	"started" bigint NOT NULL,
	"value" bigint NOT NULL,
	"newcomers" bigint NOT NULL,
	"returning_clients" bigint NOT NULL,
	"returning_freelancers" bigint NOT NULL,
	"released" bigint NOT NULL,
	"fees" bigint NOT NULL,
	CONSTRAINT "market_count_cell" PRIMARY KEY("grain","begins_on","slice","slice_value")
);
--> statement-breakpoint
CREATE TABLE "log"."market_job" (
	"job_id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid,
	"field" text,
	"country" text,
	"posted_at" timestamp with time zone,
	"first_bid_at" timestamp with time zone,
	"first_shortlisted_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"bids" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."market_position" (
	"id" smallint PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."market_wait" (
	"grain" text NOT NULL,
	"begins_on" date NOT NULL,
	"slice" text NOT NULL,
	"slice_value" text NOT NULL,
	"wait" text NOT NULL,
	"bin" smallint NOT NULL,
	"jobs" integer NOT NULL,
	CONSTRAINT "market_wait_cell" PRIMARY KEY("grain","begins_on","slice","slice_value","wait","bin")
);
--> statement-breakpoint
CREATE INDEX "market_contract_by_job" ON "log"."market_contract" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "market_contract_by_client" ON "log"."market_contract" USING btree ("client_id","started_at");--> statement-breakpoint
CREATE INDEX "market_contract_by_freelancer" ON "log"."market_contract" USING btree ("freelancer_id","started_at");--> statement-breakpoint
CREATE INDEX "market_job_by_client" ON "log"."market_job" USING btree ("client_id");