CREATE TABLE "log"."checkpoint" (
	"tree_size" bigint PRIMARY KEY NOT NULL,
	"previous_size" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"hashes" "bytea" NOT NULL,
	"note" text NOT NULL,
	"epoch" bigint NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checkpoint_previous_size_unique" UNIQUE("previous_size")
);
--> statement-breakpoint
CREATE TABLE "log"."sealer" (
	"id" smallint PRIMARY KEY NOT NULL,
	"epoch" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."verifier_key" (
	"key" text PRIMARY KEY NOT NULL,
	"listed_at" timestamp with time zone DEFAULT now() NOT NULL
);
