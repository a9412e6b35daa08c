import { useMarket } from '@assay/services/testing/fixture';
import { appendEntries } from '@assay/services/testing/log';
import { finishErasing } from '@assay/services/account/erase/finish-erasing';
import { closeAccount } from '@assay/services/account/close';
import { confirmedAccount, logInAs, password } from '@assay/services/testing/account';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { upkeepLoops } from './upkeep';

const market = useMarket();
const owner = () => market.owner.database;

function work(name: string): Promise<boolean> {
  const loop = upkeepLoops(market.system().database).find((each) => each.name === name);
  if (!loop) throw new Error(`there is no loop ${name}`);
  return loop.work();
}

it('makes the months of the log that are missing, in which entries then find their place', async () => {
  const months = () => owner().execute(sql`select 1 from pg_inherits where inhparent = 'log.entry'::regclass`);
  const rows = await owner().execute<{ name: string }>(
    sql`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'log.entry'::regclass`,
  );
  for (const { name } of rows) await owner().execute(sql.raw(`drop table ${name}`));
  expect(await work('log.partitions')).toBe(false);
  expect(await months()).toHaveLength(4);
  expect(await appendEntries(owner(), 1)).toBe(1);
});

it('clears the outbox batch by batch, at once while more is done than a batch holds', async () => {
  await owner().execute(sql`
    insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload, settled_at)
    select event_id, kind, kind_version, actor, request_id, changes, payload, now() - interval '25 hours'
    from (select gen_random_uuid() as event_id, 'search.shown' as kind, 1 as kind_version, '{"type":"anonymous"}'::jsonb as actor,
      gen_random_uuid() as request_id, '[]'::jsonb as changes, '{}'::jsonb as payload from generate_series(1, 2001)) as made`);
  await owner().execute(sql`
    insert into log.entry (position, event_id, kind, kind_version, actor, request_id, changes, payload, occurred_at)
    select row_number() over (order by seq) + 1, id, kind, kind_version, actor, request_id, changes, payload, occurred_at
    from log.outbox where kind = 'search.shown'`);
  await owner().execute(sql`
    insert into log.checkpoint (tree_size, previous_size, root, hashes, note, epoch) values (2002, 0, '', '', '', 1)`);
  const left = async () => (await owner().execute(sql`select 1 from log.outbox where kind = 'search.shown'`)).length;
  expect([await work('outbox.prune'), await left()]).toEqual([true, 1]);
  expect([await work('outbox.prune'), await left()]).toEqual([false, 0]);
});

it('one account that cannot be erased holds up none of those after it, and is told', async () => {
  const left: string[] = [];
  for (const name of ['stuck', 'free']) {
    await confirmedAccount(market, `${name}@example.org`);
    const leaver = await logInAs(market, `${name}@example.org`);
    await closeAccount(leaver, { password });
    left.push(leaver.actor.accountId);
  }
  await owner().execute(sql`alter table identity.account disable trigger user`);
  await owner().execute(sql`update identity.account set closed_at = now() - interval '2 hours' where state = 'closed'`);
  await owner().execute(sql`alter table identity.account enable trigger user`);
  const [stuck, free] = left.toSorted();
  const stays = `alter table identity.account add constraint stays check (id <> '${stuck}' or erased_at is null)`;
  await owner().execute(sql.raw(stays));
  // Also where those that are stuck fill all that is read at once.
  await expect(finishErasing(market.system(), 1)).rejects.toThrow('1 closed accounts could not be erased');
  const erased = await owner().execute(sql`select id from identity.account where erased_at is not null`);
  expect(erased.map(({ id }) => id)).toContain(free);
  await owner().execute(sql`alter table identity.account drop constraint stays`);
  await work('person.erase');
});

it('empties what older versions left in a closed account, and what was written to its person', async () => {
  await confirmedAccount(market, 'long-gone@example.org');
  const { actor } = await logInAs(market, 'long-gone@example.org');
  await closeAccount(market.as(actor.accountId), { password });
  const id = actor.accountId;
  await owner().execute(sql`
    insert into identity.mail (id, account_id, recipient, subject, body) values (gen_random_uuid(), ${id}, 'long-gone@example.org', 's', 'b')`);
  const left = async () => ({
    account: (await owner().execute(sql`select country, locale, erased_at from identity.account where id = ${id}`))[0],
    mails: (await owner().execute(sql`select 1 from identity.mail where account_id = ${id}`)).length,
  });
  const asOlderVersionsLeftIt = async () => {
    await owner().execute(sql`alter table identity.account disable trigger user`);
    await owner().execute(sql`
      update identity.account set closed_at = now() - interval '2 hours', country = 'LI', locale = 'de' where id = ${id}`);
    await owner().execute(sql`alter table identity.account enable trigger user`);
  };
  await asOlderVersionsLeftIt();
  await work('person.erase');
  const emptied = await left();
  expect(emptied).toMatchObject({ account: { country: 'ZZ', locale: null }, mails: 0 });
  await asOlderVersionsLeftIt();
  await work('person.erase');
  expect(await left()).toEqual(emptied);
});

it('ends the erasing of whom no event erases, such as those who left before there were keys, once', async () => {
  await confirmedAccount(market, 'gone@example.org');
  const gone = await logInAs(market, 'gone@example.org');
  await closeAccount(gone, { password });
  const erasedAt = async () =>
    (await owner().execute(sql`select erased_at from identity.account where id = ${gone.actor.accountId}`))[0]?.[
      'erased_at'
    ];
  await work('person.erase');
  const before = await owner().execute(sql`select 1 from log.outbox where kind = 'account.erased'`);
  expect(await erasedAt()).toBeNull();
  // As it was left by a version that knew no keys: the event is settled and gone.
  await owner().execute(sql`alter table identity.account disable trigger user`);
  await owner().execute(sql`update identity.account set closed_at = now() - interval '2 hours' where state = 'closed'`);
  await owner().execute(sql`alter table identity.account enable trigger user`);
  expect(await work('person.erase')).toBe(false);
  expect(await erasedAt()).not.toBeNull();
  await work('person.erase');
  const events = await owner().execute(sql`select 1 from log.outbox where kind = 'account.erased'`);
  expect(events).toHaveLength(1 + before.length);
});
