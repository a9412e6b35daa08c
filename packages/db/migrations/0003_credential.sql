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
ALTER TABLE "credential"."badge" ADD CONSTRAINT "badge_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential"."badge" ADD CONSTRAINT "badge_of_achievement" FOREIGN KEY ("achievement","achievement_version") REFERENCES "credential"."achievement"("slug","achievement_version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "badge_once_per_attempt" ON "credential"."badge" USING btree ("attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "badge_once_per_achievement" ON "credential"."badge" USING btree ("account_id","achievement","achievement_version");--> statement-breakpoint
CREATE INDEX "badge_shown" ON "credential"."badge" USING btree ("account_id","state");--> statement-breakpoint
CREATE INDEX "badge_published" ON "credential"."badge" USING btree ("shown_at","id") WHERE state = 'shown';