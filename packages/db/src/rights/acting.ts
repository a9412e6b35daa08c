import type { Group } from './types';

/** The processes that act for people. The worker acts for the market and has rules of its own. */
const actingGroup: Group = 'assay_marketplace';

/**
 * `assay.acting_as(scope)` is whom the running transaction acts for, proven by a signature with the key of the login:
 * `account` (also of an operator), `operator`, or `job` for what the market itself does to every bid of one job.
 * Null where nobody is named; an error where the signature is wrong.
 */
export const actingStatements: readonly string[] = [
  `create table if not exists assay.acting_key (
    login name primary key,
    inner_pad bytea not null,
    outer_pad bytea not null
  )`,
  `revoke all on assay.acting_key from public`,
  `create or replace function assay.acting_as(scope text) returns uuid
    language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
  declare
    token text := current_setting('assay.acting', true);
    claim text;
    claimed text;
    mac text;
  begin
    if coalesce(token, '') = '' then
      return null;
    end if;
    claim := split_part(token, '.', 1);
    claimed := split_part(claim, ':', 1);
    if claimed <> scope and not (scope = 'account' and claimed = 'operator') then
      return null;
    end if;
    select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(claim, 'UTF8'))), 'hex') into mac
    from assay.acting_key k where k.login = session_user;
    if mac is distinct from split_part(token, '.', 2) then
      raise exception 'this transaction does not prove for whom it acts' using errcode = 'AS005';
    end if;
    return split_part(claim, ':', 2)::uuid;
  end
  $$`,
  `revoke all on function assay.acting_as(text) from public`,
  `grant execute on function assay.acting_as(text) to ${actingGroup}`,
];

/** Facts that everybody may know about rows that they may not read. */
export const publicCountStatements: readonly string[] = [
  `create or replace function market.count_bids(jobs uuid[]) returns table (job_id uuid, bids integer)
    language sql stable parallel safe security definer set search_path = pg_catalog as $$
    select b.job_id, count(*)::integer from market.bid b
    where b.job_id = any (jobs) and b.state <> 'withdrawn' group by b.job_id
  $$`,
  `revoke all on function market.count_bids(uuid[]) from public`,
  `grant execute on function market.count_bids(uuid[]) to assay_marketplace, assay_worker`,
];
