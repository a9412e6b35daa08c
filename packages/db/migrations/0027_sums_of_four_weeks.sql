-- Sums of four weeks are kept as well: the worker folds the figures again from the first entry of the log.
TRUNCATE "log"."market_position", "log"."market_job", "log"."market_contract", "log"."market_count", "log"."market_wait";
