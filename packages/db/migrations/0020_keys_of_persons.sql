CREATE TABLE "identity"."person_key" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT assay.now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."account" ADD COLUMN "closed_reason" text;--> statement-breakpoint
ALTER TABLE "identity"."account" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."person_key" ADD CONSTRAINT "person_key_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE no action ON UPDATE no action;