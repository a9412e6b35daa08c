CREATE TABLE "money"."receipt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"statement_entry" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"returned_at" timestamp with time zone,
	CONSTRAINT "receipt_positive" CHECK ("money"."receipt"."amount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "identity"."installation" ADD COLUMN "seller" jsonb;--> statement-breakpoint
ALTER TABLE "market"."bid" ADD COLUMN "fees" jsonb;--> statement-breakpoint
-- Bids from before get the fees of their contract, or those that were in force when they were sent. No event tells of it: nothing was decided.
ALTER TABLE "market"."bid" DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "market"."bid" b SET "fees" = coalesce(
	(SELECT c."fees" FROM "market"."contract" c WHERE c."bid_id" = b."id"),
	(SELECT jsonb_build_object('policyVersion', p."number", 'freelancerPercent', p."freelancer_percent", 'clientPercent', p."client_percent")
		FROM "money"."fee_policy" p ORDER BY p."in_force_from" <= b."sent_at" DESC, abs(extract(epoch FROM p."in_force_from" - b."sent_at")) LIMIT 1));--> statement-breakpoint
ALTER TABLE "market"."bid" ENABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "market"."bid" ALTER COLUMN "fees" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "money"."posting" ADD COLUMN "receipt_id" uuid;--> statement-breakpoint
ALTER TABLE "money"."receipt" ADD CONSTRAINT "receipt_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "money"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money"."receipt" ADD CONSTRAINT "receipt_client_id_account_id_fk" FOREIGN KEY ("client_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "receipt_statement_entry" ON "money"."receipt" USING btree ("statement_entry");--> statement-breakpoint
CREATE INDEX "receipt_held" ON "money"."receipt" USING btree ("received_at","id") WHERE state = 'held';