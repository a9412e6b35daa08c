CREATE TABLE "identity"."session_use" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"used_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."installation" ADD COLUMN "session_idle_days" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."session_use" ADD CONSTRAINT "session_use_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "identity"."session"("id") ON DELETE no action ON UPDATE no action;