-- Sums of four weeks are kept as well: the worker folds the figures again from the first entry of the log. One of the release
-- before cannot meanwhile, as it does not know which sums it would have to name.
TRUNCATE "log"."market_position", "log"."market_job", "log"."market_contract", "log"."market_count", "log"."market_wait";--> statement-breakpoint
ALTER TABLE "log"."market_position" ADD COLUMN "sums" smallint NOT NULL;
