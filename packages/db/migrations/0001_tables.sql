CREATE SCHEMA "assessment";
--> statement-breakpoint
CREATE SCHEMA "credential";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE SCHEMA "log";
--> statement-breakpoint
CREATE SCHEMA "market";
--> statement-breakpoint
CREATE SCHEMA "money";
--> statement-breakpoint
CREATE TABLE "identity"."account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"country" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"is_simulated" boolean DEFAULT false NOT NULL,
	"suspended_reason" text,
	"created_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"verified_at" timestamp with time zone,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."email_token" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "email_token_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "identity"."installation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"origin" text NOT NULL,
	"public_url" text NOT NULL,
	"reference_currency" text DEFAULT 'EUR' NOT NULL,
	"terms_version" text NOT NULL,
	"retake_wait_days" integer DEFAULT 14 NOT NULL,
	"payment_provider" text NOT NULL,
	"bank_details" text,
	"created_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"sent_at" timestamp with time zone,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "identity"."notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"facts" jsonb NOT NULL,
	"path" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"user_agent" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."terms_acceptance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"terms_version" text NOT NULL,
	"accepted_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."consumption" (
	"consumer" text NOT NULL,
	"event_id" uuid NOT NULL,
	"consumed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "consumption_key" PRIMARY KEY("consumer","event_id")
);
--> statement-breakpoint
CREATE TABLE "log"."dead_letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consumer" text NOT NULL,
	"event_id" uuid NOT NULL,
	"error" text NOT NULL,
	"attempts" integer NOT NULL,
	"failed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"state" text NOT NULL,
	"discard_reason" text
);
--> statement-breakpoint
CREATE TABLE "log"."entry" (
	"position" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"kind_version" smallint NOT NULL,
	"actor" jsonb NOT NULL,
	"origin" text DEFAULT assay.origin() NOT NULL,
	"request_id" uuid NOT NULL,
	"changes" jsonb NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "log"."event_change" (
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"row_version" integer NOT NULL,
	"event_id" uuid NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "event_change_key" PRIMARY KEY("table_name","row_id","row_version")
);
--> statement-breakpoint
CREATE TABLE "log"."head" (
	"id" smallint PRIMARY KEY NOT NULL,
	"next_position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."outbox" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"kind_version" smallint NOT NULL,
	"actor" jsonb NOT NULL,
	"origin" text DEFAULT assay.origin() NOT NULL,
	"request_id" uuid NOT NULL,
	"changes" jsonb NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"relayed_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	CONSTRAINT "outbox_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "market"."contract" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"job_id" uuid NOT NULL,
	"bid_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"freelancer_id" uuid NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"field" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"fees" jsonb NOT NULL,
	"started_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "contract_bid_id_unique" UNIQUE("bid_id")
);
--> statement-breakpoint
CREATE TABLE "market"."file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"owner_id" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"stored_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market"."file_chunk" (
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market"."milestone" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"contract_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"change_rounds" integer DEFAULT 0 NOT NULL,
	"funded_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"auto_approve_at" timestamp with time zone,
	"released_at" timestamp with time zone,
	"released_by" text
);
--> statement-breakpoint
CREATE TABLE "market"."report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"reporter_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"filed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_note" text
);
--> statement-breakpoint
CREATE TABLE "market"."review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"contract_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"quality" smallint NOT NULL,
	"communication" smallint NOT NULL,
	"speed" smallint NOT NULL,
	"reliability" smallint NOT NULL,
	"comment" text NOT NULL,
	"given_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"revealed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "market"."submission" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"milestone_id" uuid NOT NULL,
	"note" text NOT NULL,
	"file_id" uuid,
	"submitted_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"change_request" text
);
--> statement-breakpoint
CREATE TABLE "market"."bid" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"job_id" uuid NOT NULL,
	"freelancer_id" uuid NOT NULL,
	"state" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"note" text NOT NULL,
	"milestones" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"decline_reason" text,
	"sent_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"seen_at" timestamp with time zone,
	"shortlisted_at" timestamp with time zone,
	"interviewed_at" timestamp with time zone,
	"offered_at" timestamp with time zone,
	"offer_expires_at" timestamp with time zone,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "market"."interview" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"bid_id" uuid NOT NULL,
	"state" text NOT NULL,
	"proposed_times" jsonb NOT NULL,
	"agreed_time" timestamp with time zone,
	"proposed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"held_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "market"."job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"brief" text NOT NULL,
	"field" text NOT NULL,
	"skills" text[] NOT NULL,
	"required_badge" text,
	"budget_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"milestones" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	"decision_due_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"posted_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"search" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market"."message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"thread_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"file_id" uuid,
	"sent_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market"."thread" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"bid_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"freelancer_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"last_message_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "thread_bid_id_unique" UNIQUE("bid_id")
);
--> statement-breakpoint
CREATE TABLE "market"."thread_read" (
	"thread_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"read_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market"."profile" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"slug" text NOT NULL,
	"headline" text NOT NULL,
	"summary" text NOT NULL,
	"field" text,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"hourly_rate_minor" bigint,
	"currency" text,
	"is_public" boolean DEFAULT false NOT NULL,
	"search" "tsvector" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "profile_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "identity"."email_token" ADD CONSTRAINT "email_token_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."notice" ADD CONSTRAINT "notice_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."role_grant" ADD CONSTRAINT "role_grant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."terms_acceptance" ADD CONSTRAINT "terms_acceptance_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."contract" ADD CONSTRAINT "contract_job_id_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "market"."job"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."contract" ADD CONSTRAINT "contract_bid_id_bid_id_fk" FOREIGN KEY ("bid_id") REFERENCES "market"."bid"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."contract" ADD CONSTRAINT "contract_client_id_account_id_fk" FOREIGN KEY ("client_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."contract" ADD CONSTRAINT "contract_freelancer_id_account_id_fk" FOREIGN KEY ("freelancer_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."file_chunk" ADD CONSTRAINT "file_chunk_file_id_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "market"."file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."milestone" ADD CONSTRAINT "milestone_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "market"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."report" ADD CONSTRAINT "report_reporter_id_account_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."review" ADD CONSTRAINT "review_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "market"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."submission" ADD CONSTRAINT "submission_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "market"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."bid" ADD CONSTRAINT "bid_job_id_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "market"."job"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."bid" ADD CONSTRAINT "bid_freelancer_id_account_id_fk" FOREIGN KEY ("freelancer_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."interview" ADD CONSTRAINT "interview_bid_id_bid_id_fk" FOREIGN KEY ("bid_id") REFERENCES "market"."bid"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."job" ADD CONSTRAINT "job_client_id_account_id_fk" FOREIGN KEY ("client_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."message" ADD CONSTRAINT "message_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "market"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."thread" ADD CONSTRAINT "thread_bid_id_bid_id_fk" FOREIGN KEY ("bid_id") REFERENCES "market"."bid"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."thread_read" ADD CONSTRAINT "thread_read_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "market"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email_open" ON "identity"."account" USING btree ("email") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "mail_newest" ON "identity"."mail" USING btree ("written_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_once" ON "identity"."notice" USING btree ("account_id","event_id","kind");--> statement-breakpoint
CREATE INDEX "notice_newest" ON "identity"."notice" USING btree ("account_id","occurred_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "role_grant_in_force" ON "identity"."role_grant" USING btree ("account_id","role") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "session_by_account" ON "identity"."session" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_acceptance_once" ON "identity"."terms_acceptance" USING btree ("account_id","terms_version");--> statement-breakpoint
CREATE INDEX "dead_letter_newest" ON "log"."dead_letter" USING btree ("failed_at","id");--> statement-breakpoint
CREATE INDEX "entry_by_kind" ON "log"."entry" USING btree ("kind","position");--> statement-breakpoint
CREATE INDEX "entry_occurred" ON "log"."entry" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "outbox_unrelayed" ON "log"."outbox" USING btree ("seq") WHERE relayed_at is null;--> statement-breakpoint
CREATE INDEX "outbox_unsettled" ON "log"."outbox" USING btree ("relayed_at") WHERE settled_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "contract_one_per_job" ON "market"."contract" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "contract_by_client" ON "market"."contract" USING btree ("client_id","started_at");--> statement-breakpoint
CREATE INDEX "contract_by_freelancer" ON "market"."contract" USING btree ("freelancer_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "file_chunk_position" ON "market"."file_chunk" USING btree ("file_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_position" ON "market"."milestone" USING btree ("contract_id","position");--> statement-breakpoint
CREATE INDEX "milestone_auto_approve" ON "market"."milestone" USING btree ("auto_approve_at") WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX "report_newest" ON "market"."report" USING btree ("filed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_once" ON "market"."review" USING btree ("contract_id","author_id");--> statement-breakpoint
CREATE INDEX "review_of_subject" ON "market"."review" USING btree ("subject_id","revealed_at");--> statement-breakpoint
CREATE INDEX "review_hidden" ON "market"."review" USING btree ("given_at") WHERE revealed_at is null;--> statement-breakpoint
CREATE INDEX "submission_of_milestone" ON "market"."submission" USING btree ("milestone_id","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "bid_one_live" ON "market"."bid" USING btree ("job_id","freelancer_id") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE UNIQUE INDEX "bid_one_hire" ON "market"."bid" USING btree ("job_id") WHERE state = 'hired';--> statement-breakpoint
CREATE UNIQUE INDEX "bid_one_offer" ON "market"."bid" USING btree ("job_id") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "bid_by_freelancer" ON "market"."bid" USING btree ("freelancer_id","sent_at");--> statement-breakpoint
CREATE INDEX "bid_offer_due" ON "market"."bid" USING btree ("offer_expires_at") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "interview_by_bid" ON "market"."interview" USING btree ("bid_id");--> statement-breakpoint
CREATE INDEX "job_search" ON "market"."job" USING gin ("search");--> statement-breakpoint
CREATE INDEX "job_open_newest" ON "market"."job" USING btree ("posted_at","id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "job_by_client" ON "market"."job" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "job_decision_due" ON "market"."job" USING btree ("decision_due_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "message_of_thread" ON "market"."message" USING btree ("thread_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "thread_by_client" ON "market"."thread" USING btree ("client_id","last_message_at");--> statement-breakpoint
CREATE INDEX "thread_by_freelancer" ON "market"."thread" USING btree ("freelancer_id","last_message_at");--> statement-breakpoint
CREATE UNIQUE INDEX "thread_read_once" ON "market"."thread_read" USING btree ("thread_id","account_id");--> statement-breakpoint
CREATE INDEX "profile_search" ON "market"."profile" USING gin ("search");--> statement-breakpoint
CREATE INDEX "profile_newest" ON "market"."profile" USING btree ("updated_at","id");