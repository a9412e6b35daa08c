-- log.entry is moved into a table that is partitioned by month; drizzle knows no partitions, so that this is written by hand.
ALTER TABLE "log"."entry" RENAME TO "entry_whole";--> statement-breakpoint
ALTER TABLE "log"."entry_whole" DROP CONSTRAINT "entry_event_id_unique";--> statement-breakpoint
DROP INDEX "log"."entry_by_kind", "log"."entry_occurred", "log"."entry_by_kind_time", "log"."entry_by_actor", "log"."entry_by_account", "log"."entry_by_client", "log"."entry_by_freelancer", "log"."entry_by_author", "log"."entry_by_subject";--> statement-breakpoint
CREATE TABLE "log"."entry" (
	"position" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"kind_version" smallint NOT NULL,
	"actor" jsonb NOT NULL,
	"origin" text DEFAULT assay.origin() NOT NULL,
	"request_id" uuid NOT NULL,
	"changes" jsonb NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_place" PRIMARY KEY("position","recorded_at")
) PARTITION BY RANGE ("recorded_at");--> statement-breakpoint
CREATE INDEX "entry_event" ON "log"."entry" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "entry_by_kind" ON "log"."entry" USING btree ("kind","position");--> statement-breakpoint
CREATE INDEX "entry_occurred" ON "log"."entry" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "entry_by_kind_time" ON "log"."entry" USING btree ("kind","occurred_at","position");--> statement-breakpoint
CREATE INDEX "entry_by_actor" ON "log"."entry" USING btree ((actor ->> 'accountId'),"position");--> statement-breakpoint
CREATE INDEX "entry_by_account" ON "log"."entry" USING btree ((payload ->> 'accountId'),"position") WHERE (payload ->> 'accountId') is not null;--> statement-breakpoint
CREATE INDEX "entry_by_client" ON "log"."entry" USING btree ((payload ->> 'clientId'),"position") WHERE (payload ->> 'clientId') is not null;--> statement-breakpoint
CREATE INDEX "entry_by_freelancer" ON "log"."entry" USING btree ((payload ->> 'freelancerId'),"position") WHERE (payload ->> 'freelancerId') is not null;--> statement-breakpoint
CREATE INDEX "entry_by_author" ON "log"."entry" USING btree ((payload ->> 'authorId'),"position") WHERE (payload ->> 'authorId') is not null;--> statement-breakpoint
CREATE INDEX "entry_by_subject" ON "log"."entry" USING btree ((payload ->> 'subjectId'),"position") WHERE (payload ->> 'subjectId') is not null;--> statement-breakpoint
-- A partition for each month (UTC) between two times, where there is none. It is attached, not made in its place: the log
-- can be read and written meanwhile.
CREATE FUNCTION "log"."make_partitions"(since timestamptz, until timestamptz) RETURNS void
	LANGUAGE plpgsql SET search_path = pg_catalog SET timezone = 'UTC' SET datestyle = 'ISO' AS $$
declare
	month timestamptz := date_trunc('month', since);
	partition text;
begin
	perform pg_advisory_xact_lock(hashtextextended('assay.log.partitions', 0));
	while month <= until loop
		partition := 'entry_' || to_char(month, 'YYYY_MM');
		if to_regclass('log.' || partition) is null then
			execute format('create table log.%I (like log.entry including defaults)', partition);
			-- Triggers for each statement are not inherited.
			execute format('create trigger insert_only before update or delete or truncate on log.%I for each statement execute function assay.refuse()', partition);
			execute format('alter table log.entry attach partition log.%I for values from (%L) to (%L)', partition, month, month + interval '1 month');
		end if;
		month := month + interval '1 month';
	end loop;
end
$$;--> statement-breakpoint
-- For the worker, which may not make tables: those of this month and the next three.
CREATE FUNCTION "log"."make_partitions_ahead"() RETURNS void
	LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
	select log.make_partitions(clock_timestamp(), clock_timestamp() + interval '3 months')
$$;--> statement-breakpoint
SELECT "log"."make_partitions"((SELECT coalesce(min("recorded_at"), now()) FROM "log"."entry_whole"), now() + interval '3 months');--> statement-breakpoint
INSERT INTO "log"."entry" ("position", "event_id", "kind", "kind_version", "actor", "origin", "request_id", "changes", "payload", "occurred_at", "recorded_at")
	SELECT "position", "event_id", "kind", "kind_version", "actor", "origin", "request_id", "changes", "payload", "occurred_at", "recorded_at" FROM "log"."entry_whole" ORDER BY "position";--> statement-breakpoint
DROP TABLE "log"."entry_whole";--> statement-breakpoint
ALTER TABLE "log"."head" ADD COLUMN "recorded_at" timestamp with time zone;--> statement-breakpoint
UPDATE "log"."head" SET "recorded_at" = (SELECT max("recorded_at") FROM "log"."entry");--> statement-breakpoint
-- The event first: whoever asks what became of one event scans nothing else.
ALTER TABLE "log"."consumption" DROP CONSTRAINT "consumption_key";--> statement-breakpoint
ALTER TABLE "log"."consumption" ADD CONSTRAINT "consumption_key" PRIMARY KEY("event_id","consumer");--> statement-breakpoint
-- Deletes events of which nothing can follow any more, with their consumptions: settled for a day, under a checkpoint, and
-- never given up by a consumer. Answers how many.
CREATE FUNCTION "log"."prune_outbox"(most integer) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
declare
	gone uuid[];
begin
	with due as (
		select o.seq from log.outbox o
		where o.settled_at < now() - interval '1 day'
			and exists (select from log.entry e where e.event_id = o.id and e.position <= (select max(tree_size) from log.checkpoint))
			and not exists (select from log.dead_letter d where d.event_id = o.id)
		order by o.seq limit most for update of o skip locked
	),
	pruned as (
		delete from log.outbox o using due where o.seq = due.seq returning o.id
	)
	select coalesce(array_agg(id), '{}') into gone from pruned;
	delete from log.consumption c where c.event_id = any (gone);
	return cardinality(gone);
end
$$;--> statement-breakpoint
-- What keeps an effect from coming twice may go only after the event that could bring it.
CREATE FUNCTION "log"."keep_consumption"() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
begin
	if exists (select from old_rows c join log.outbox o on o.id = c.event_id) then
		raise exception 'a consumption stays as long as its event' using errcode = 'AS003';
	end if;
	return null;
end
$$;
