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
CREATE TABLE "credential"."achievement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"slug" text NOT NULL,
	"achievement_version" integer NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"field" text NOT NULL,
	"assurance" text NOT NULL,
	"valid_months" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"published_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "achievement_version_once" UNIQUE("slug","achievement_version")
);
--> statement-breakpoint
CREATE TABLE "credential"."badge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"account_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"achievement" text NOT NULL,
	"achievement_version" integer NOT NULL,
	"title" text NOT NULL,
	"level" text NOT NULL,
	"band" text,
	"assurance" text NOT NULL,
	"score_percent" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"document" jsonb NOT NULL,
	"awarded_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"issued_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"shown_at" timestamp with time zone,
	"first_shown_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_reason" text
);
--> statement-breakpoint
CREATE TABLE "credential"."signing_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"did" text NOT NULL,
	"public_key_multibase" text NOT NULL,
	"listed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "signing_key_public_key_multibase_unique" UNIQUE("public_key_multibase")
);
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
	"due_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
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
CREATE TABLE "identity"."rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
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
CREATE TABLE "money"."invoice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"issuer" text NOT NULL,
	"sequence" bigint NOT NULL,
	"number" text NOT NULL,
	"seller_id" uuid,
	"buyer_id" uuid NOT NULL,
	"milestone_id" uuid NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"document" jsonb NOT NULL,
	"file_id" uuid,
	"issued_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "invoice_sequence" CHECK ("money"."invoice"."sequence" > 0)
);
--> statement-breakpoint
CREATE TABLE "money"."invoice_counter" (
	"issuer" text NOT NULL,
	"kind" text NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "invoice_counter_key" PRIMARY KEY("issuer","kind")
);
--> statement-breakpoint
CREATE TABLE "money"."ledger_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"holder" text NOT NULL,
	"currency" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "ledger_account_currency" UNIQUE("id","currency")
);
--> statement-breakpoint
CREATE TABLE "money"."posting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"transaction_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"debit_account_id" uuid NOT NULL,
	"credit_account_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"milestone_id" uuid,
	"payment_id" uuid,
	"payout_id" uuid,
	"client_id" uuid,
	"freelancer_id" uuid,
	"posted_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	CONSTRAINT "posting_positive" CHECK ("money"."posting"."amount_minor" > 0),
	CONSTRAINT "posting_two_accounts" CHECK ("money"."posting"."debit_account_id" <> "money"."posting"."credit_account_id")
);
--> statement-breakpoint
CREATE TABLE "money"."payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"milestone_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"reference" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "payment_reference_unique" UNIQUE("reference"),
	CONSTRAINT "payment_positive" CHECK ("money"."payment"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "money"."payout" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"freelancer_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"destination" text,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"ended_at" timestamp with time zone,
	"failure_reason" text,
	CONSTRAINT "payout_positive" CHECK ("money"."payout"."amount_minor" > 0)
);
--> statement-breakpoint
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
ALTER TABLE "assessment"."attempt" ADD CONSTRAINT "attempt_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."attempt_item" ADD CONSTRAINT "attempt_item_attempt_id_attempt_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "assessment"."attempt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."attempt_item" ADD CONSTRAINT "attempt_item_variant_id_variant_id_fk" FOREIGN KEY ("variant_id") REFERENCES "assessment"."variant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential"."badge" ADD CONSTRAINT "badge_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential"."badge" ADD CONSTRAINT "badge_of_achievement" FOREIGN KEY ("achievement","achievement_version") REFERENCES "credential"."achievement"("slug","achievement_version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "money"."invoice" ADD CONSTRAINT "invoice_seller_id_account_id_fk" FOREIGN KEY ("seller_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."invoice" ADD CONSTRAINT "invoice_buyer_id_account_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."invoice" ADD CONSTRAINT "invoice_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "market"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."invoice" ADD CONSTRAINT "invoice_file_id_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "market"."file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."posting" ADD CONSTRAINT "posting_debit" FOREIGN KEY ("debit_account_id","currency") REFERENCES "money"."ledger_account"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."posting" ADD CONSTRAINT "posting_credit" FOREIGN KEY ("credit_account_id","currency") REFERENCES "money"."ledger_account"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."payment" ADD CONSTRAINT "payment_milestone_id_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "market"."milestone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."payment" ADD CONSTRAINT "payment_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "market"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."payment" ADD CONSTRAINT "payment_payer_id_account_id_fk" FOREIGN KEY ("payer_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."payout" ADD CONSTRAINT "payout_freelancer_id_account_id_fk" FOREIGN KEY ("freelancer_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_live_once" ON "assessment"."attempt" USING btree ("account_id") WHERE state = 'started';--> statement-breakpoint
CREATE INDEX "attempt_due" ON "assessment"."attempt" USING btree ("deadline_at") WHERE state = 'started';--> statement-breakpoint
CREATE INDEX "attempt_of_test" ON "assessment"."attempt" USING btree ("test","test_version","state");--> statement-breakpoint
CREATE INDEX "attempt_item_variant" ON "assessment"."attempt_item" USING btree ("variant_id","attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "badge_once_per_attempt" ON "credential"."badge" USING btree ("attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "badge_once_per_achievement" ON "credential"."badge" USING btree ("account_id","achievement","achievement_version");--> statement-breakpoint
CREATE INDEX "badge_shown" ON "credential"."badge" USING btree ("account_id","state");--> statement-breakpoint
CREATE INDEX "badge_published" ON "credential"."badge" USING btree ("shown_at","id") WHERE state = 'shown';--> statement-breakpoint
CREATE UNIQUE INDEX "account_email_open" ON "identity"."account" USING btree ("email") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "mail_newest" ON "identity"."mail" USING btree ("written_at","id");--> statement-breakpoint
CREATE INDEX "mail_due" ON "identity"."mail" USING btree ("due_at") WHERE sent_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_once" ON "identity"."notice" USING btree ("account_id","event_id","kind");--> statement-breakpoint
CREATE INDEX "notice_newest" ON "identity"."notice" USING btree ("account_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "notice_unread" ON "identity"."notice" USING btree ("account_id","path") WHERE read_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "role_grant_in_force" ON "identity"."role_grant" USING btree ("account_id","role") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "session_by_account" ON "identity"."session" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_acceptance_once" ON "identity"."terms_acceptance" USING btree ("account_id","terms_version");--> statement-breakpoint
CREATE INDEX "dead_letter_newest" ON "log"."dead_letter" USING btree ("failed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "dead_letter_one" ON "log"."dead_letter" USING btree ("consumer","event_id");--> statement-breakpoint
CREATE INDEX "entry_by_kind" ON "log"."entry" USING btree ("kind","position");--> statement-breakpoint
CREATE INDEX "entry_occurred" ON "log"."entry" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "entry_by_kind_time" ON "log"."entry" USING btree ("kind","occurred_at","position");--> statement-breakpoint
CREATE INDEX "entry_by_actor" ON "log"."entry" USING btree ((actor ->> 'accountId'),"position");--> statement-breakpoint
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
CREATE INDEX "profile_newest" ON "market"."profile" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_number" ON "money"."invoice" USING btree ("issuer","kind","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_once" ON "money"."invoice" USING btree ("milestone_id","kind");--> statement-breakpoint
CREATE INDEX "invoice_of_seller" ON "money"."invoice" USING btree ("seller_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "invoice_of_buyer" ON "money"."invoice" USING btree ("buyer_id","issued_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_account_once" ON "money"."ledger_account" USING btree ("kind","holder","currency");--> statement-breakpoint
CREATE INDEX "posting_by_debit" ON "money"."posting" USING btree ("debit_account_id");--> statement-breakpoint
CREATE INDEX "posting_by_credit" ON "money"."posting" USING btree ("credit_account_id");--> statement-breakpoint
CREATE INDEX "posting_of_milestone" ON "money"."posting" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "posting_of_client" ON "money"."posting" USING btree ("client_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "posting_of_freelancer" ON "money"."posting" USING btree ("freelancer_id","posted_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_one_live" ON "money"."payment" USING btree ("milestone_id") WHERE state <> 'abandoned';--> statement-breakpoint
CREATE INDEX "payment_waiting" ON "money"."payment" USING btree ("started_at","id") WHERE state in ('started', 'refunding');--> statement-breakpoint
CREATE INDEX "payout_of_freelancer" ON "money"."payout" USING btree ("freelancer_id","requested_at");--> statement-breakpoint
CREATE INDEX "payout_waiting" ON "money"."payout" USING btree ("requested_at","id") WHERE state = 'requested';--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_rate_once" ON "money"."exchange_rate" USING btree ("base","quote","date");--> statement-breakpoint
CREATE INDEX "exchange_rate_newest" ON "money"."exchange_rate" USING btree ("date");--> statement-breakpoint
CREATE UNIQUE INDEX "fee_policy_number" ON "money"."fee_policy" USING btree ("number");--> statement-breakpoint
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