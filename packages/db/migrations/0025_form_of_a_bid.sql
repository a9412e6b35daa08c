ALTER TABLE "market"."bid" ADD COLUMN "form_digest" text;--> statement-breakpoint
CREATE UNIQUE INDEX "bid_form_once" ON "market"."bid" USING btree ("freelancer_id","form_digest");