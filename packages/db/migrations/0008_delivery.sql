ALTER TABLE "identity"."mail" ADD COLUMN "due_at" timestamp with time zone DEFAULT assay.now() NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."mail" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "mail_due" ON "identity"."mail" USING btree ("due_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "notice_unread" ON "identity"."notice" USING btree ("account_id","path") WHERE read_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "dead_letter_one" ON "log"."dead_letter" USING btree ("consumer","event_id");