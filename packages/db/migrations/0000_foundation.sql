-- What belongs to no single table: the clock, the origin of events, and the refusal of a change without its event.
create schema assay;
--> statement-breakpoint
-- The one clock that decides times and deadlines. Only a member of assay_seed may shift it, and only for its own
-- transaction, so that seeded history runs through the same services as real work.
create function assay.now() returns timestamptz language plpgsql stable as $$
declare
  shifted text := current_setting('assay.shifted_now', true);
begin
  if coalesce(shifted, '') <> '' and pg_has_role(session_user, 'assay_seed', 'MEMBER') then
    return shifted::timestamptz;
  end if;
  return pg_catalog.now();
end
$$;
--> statement-breakpoint
-- Whether this installation is real or simulated; every event carries it, and no process can choose it.
create function assay.origin() returns text language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  found_origin text;
begin
  select origin into found_origin from identity.installation;
  if found_origin is null then
    raise exception 'this installation has no identity yet' using errcode = 'AS002';
  end if;
  return found_origin;
end
$$;
--> statement-breakpoint
-- Statement trigger of every watched table: each changed row's new (table, id, version) must be vouched for by an
-- event of this very transaction. Rows are looked up by the primary key of log.event_change.
create function assay.require_event() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  watched text := tg_table_schema || '.' || tg_table_name;
  bad record;
begin
  if tg_op = 'INSERT' then
    select n.id, n.version into bad from new_rows n
    where n.version <> 1 or not exists (
      select 1 from log.event_change c
      where c.table_name = watched and c.row_id = n.id and c.row_version = n.version and c.xid = pg_current_xact_id())
    limit 1;
  elsif tg_op = 'UPDATE' then
    select n.id, n.version into bad from new_rows n left join old_rows o on o.id = n.id
    where o.id is null or n.version <> o.version + 1 or not exists (
      select 1 from log.event_change c
      where c.table_name = watched and c.row_id = n.id and c.row_version = n.version and c.xid = pg_current_xact_id())
    limit 1;
  else
    select o.id, o.version + 1 as version into bad from old_rows o
    where not exists (
      select 1 from log.event_change c
      where c.table_name = watched and c.row_id = o.id and c.row_version = o.version + 1 and c.xid = pg_current_xact_id())
    limit 1;
  end if;
  if found then
    raise exception 'no event vouches for % % at version %', watched, bad.id, bad.version using errcode = 'AS001';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create function assay.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is never allowed', lower(tg_op), tg_table_schema, tg_table_name using errcode = 'AS003';
end
$$;
--> statement-breakpoint
create function assay.keep_origin() returns trigger language plpgsql as $$
begin
  if new.origin is distinct from old.origin then
    raise exception 'the origin of an installation is set once' using errcode = 'AS004';
  end if;
  return new;
end
$$;
