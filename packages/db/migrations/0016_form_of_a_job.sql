ALTER TABLE "market"."job" ADD COLUMN "form_digest" text;--> statement-breakpoint
CREATE UNIQUE INDEX "job_form_once" ON "market"."job" USING btree ("client_id","form_digest");