import { marketRules } from '@assay/domain/market/rules';
import type { Pulse } from '@assay/protocol/dto/today';
import { sql, type SQL } from 'drizzle-orm';
import { requireReader, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';

/** What the header counts, in one statement; pages ask again every few seconds and reload when the mark differs. */
export async function readPulse(ctx: ServiceContext): Promise<Pulse> {
  const { id } = requireReader(ctx);
  const [row] = await inTransaction(ctx, ({ tx }) =>
    tx.execute<{ messages: number; notices: number; waiting: number; versions: string }>(sql`
      select (${unreadMessages(id, sql`*`)})::int as messages,
        (select count(*) from identity.notice where account_id = ${id} and read_at is null)::int as notices,
        (${sum(waitingCounts(id))})::int as waiting,
        (${sum(versionSums(id))})::text as versions`),
  );
  if (!row) throw new Error('a statement without a condition gave no row');
  const { messages, notices, waiting, versions } = row;
  return {
    unreadMessages: messages,
    unreadNotices: notices,
    waiting,
    mark: [messages, notices, waiting, versions].join('.'),
  };
}

function sum(parts: readonly SQL[]): SQL {
  return sql.join(
    parts.map((part) => sql`(${part})`),
    sql` + `,
  );
}

function unreadMessages(id: ActingId, counted: SQL): SQL {
  return sql`
    select count(${counted}) from market.thread t
    left join market.thread_read r on r.thread_id = t.id and r.account_id = ${id}
    join market.message m on m.thread_id = t.id and m.author_id <> ${id} and m.sent_at > coalesce(r.read_at, '-infinity'::timestamptz)
    where t.client_id = ${id} or t.freelancer_id = ${id}`;
}

/** The same things as the page Today asks the reader to do; a test holds the two together. */
function waitingCounts(id: ActingId): SQL[] {
  const window = sql`assay.now() - make_interval(days => ${marketRules.reviewWindowDays})`;
  return [
    sql`select count(*) from market.bid where freelancer_id = ${id} and state = 'offered' and offer_expires_at > assay.now()`,
    sql`select count(*) from market.interview i join market.bid b on b.id = i.bid_id
      where b.freelancer_id = ${id} and i.state = 'proposed' and b.state in ('shortlisted', 'interviewed', 'offered')`,
    sql`select count(*) from market.job j where j.client_id = ${id} and j.state = 'open'
      and exists (select from market.bid b where b.job_id = j.id and b.state <> 'withdrawn')`,
    unreadMessages(id, sql`distinct t.id`),
    sql`select count(*) from market.contract c join market.milestone m on m.contract_id = c.id
      where c.freelancer_id = ${id} and c.state = 'active' and m.state in ('funded', 'changes_requested')`,
    sql`select count(*) from market.contract c join market.milestone m on m.contract_id = c.id
      where c.client_id = ${id} and c.state = 'active' and (m.state = 'submitted' or m.state = 'planned' and not exists (
        select from market.milestone earlier where earlier.contract_id = c.id and earlier.position < m.position
          and earlier.state not in ('released', 'refunded', 'cancelled')))`,
    sql`select count(*) from market.contract c where (c.client_id = ${id} or c.freelancer_id = ${id}) and c.ended_at > ${window}
      and not exists (select from market.review r where r.contract_id = c.id and r.author_id = ${id})`,
  ];
}

/** Versions only grow and new rows begin at one, so that every change to a row of the reader changes these sums. */
function versionSums(id: ActingId): SQL[] {
  const versions = (rows: SQL) => sql`select coalesce(sum(version), 0) from ${rows}`;
  const own = sql`(client_id = ${id} or freelancer_id = ${id})`;
  return [
    versions(sql`market.thread where ${own}`),
    versions(sql`market.interview where bid_id in (select bid_id from market.thread where ${own})`),
    versions(
      sql`market.bid where freelancer_id = ${id} or job_id in (select id from market.job where client_id = ${id})`,
    ),
    versions(sql`market.contract where ${own}`),
    versions(sql`market.milestone where contract_id in (select id from market.contract where ${own})`),
    versions(sql`market.review where subject_id = ${id}`),
    versions(sql`money.payment where contract_id in (select id from market.contract where ${own})`),
    versions(sql`money.payout where freelancer_id = ${id}`),
    versions(sql`money.invoice where seller_id = ${id} or buyer_id = ${id}`),
  ];
}
