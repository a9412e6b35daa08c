DROP INDEX "credential"."badge_once_per_achievement";--> statement-breakpoint
CREATE INDEX "badge_of_achievement_held" ON "credential"."badge" USING btree ("account_id","achievement","achievement_version");--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ADD COLUMN "retake_wait_days" integer;--> statement-breakpoint
-- Attempts from before get the wait that was in force at the change. No event tells of it: nothing was decided.
ALTER TABLE "assessment"."attempt" DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "assessment"."attempt" SET "retake_wait_days" = (SELECT i."retake_wait_days" FROM "identity"."installation" i);--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ENABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "assessment"."attempt" ALTER COLUMN "retake_wait_days" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment"."attempt" DROP COLUMN "retake_at";
