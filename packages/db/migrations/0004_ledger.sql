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
CREATE INDEX "payout_waiting" ON "money"."payout" USING btree ("requested_at","id") WHERE state = 'requested';