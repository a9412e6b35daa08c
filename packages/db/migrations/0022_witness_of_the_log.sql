ALTER TABLE "log"."verification" ADD COLUMN "witness_size" bigint;--> statement-breakpoint
ALTER TABLE "log"."verification" ADD COLUMN "witness_root" "bytea";