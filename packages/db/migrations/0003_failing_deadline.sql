CREATE TABLE "log"."failing_deadline" (
	"deadline" text NOT NULL,
	"row_id" uuid NOT NULL,
	"error" text NOT NULL,
	"attempts" integer NOT NULL,
	"first_failed_at" timestamp with time zone DEFAULT assay.now() NOT NULL,
	"failed_at" timestamp with time zone NOT NULL,
	"retry_at" timestamp with time zone NOT NULL,
	CONSTRAINT "failing_deadline_key" PRIMARY KEY("deadline","row_id")
);
