ALTER TABLE "identity"."installation" ADD COLUMN "sends_mail" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."mail" ALTER COLUMN "body" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."mail" ADD COLUMN "kind" text DEFAULT 'notice' NOT NULL;--> statement-breakpoint
ALTER TABLE "market"."job" ADD COLUMN "removed_reason" text;--> statement-breakpoint
ALTER TABLE "market"."report" ALTER COLUMN "reason" DROP NOT NULL;