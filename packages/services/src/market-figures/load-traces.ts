import type { Transaction } from '@assay/db/connect';
import { marketContract, marketJob } from '@assay/db/schema/log-market';
import type { ContractTrace, JobTrace } from '@assay/domain/market-figures/traces';
import { or, sql } from 'drizzle-orm';
import { isAnyOf } from '../kernel/is-any-of';
import type { Side } from './market-traces';
import type { ToldEntry } from './told-kinds';

export type Loaded = { readonly jobs: readonly JobTrace[]; readonly contracts: readonly ContractTrace[] };

/** Everything whose figures these entries can change, as it is kept so far. */
export async function loadTraces(tx: Transaction, entries: readonly ToldEntry[]): Promise<Loaded> {
  const begun = entries.filter(({ kind }) => kind === 'contract.started');
  const mentioned = await tx
    .select()
    .from(marketContract)
    .where(
      isAnyOf(marketContract.contractId, [
        ...idsIn(entries, 'contractId'),
        ...(await besidesOf(tx, 'client', begun)),
        ...(await besidesOf(tx, 'freelancer', begun)),
      ]),
    );
  const erased = entries.filter(({ kind }) => kind === 'account.erased');
  const jobIds = [...idsIn(entries, 'jobId'), ...mentioned.flatMap(({ jobId }) => jobId ?? [])];
  const jobs = await tx
    .select()
    .from(marketJob)
    .where(or(isAnyOf(marketJob.jobId, jobIds), isAnyOf(marketJob.clientId, idsIn(erased, 'accountId'))));
  const all = [...jobIds, ...jobs.map(({ jobId }) => jobId)];
  const ofJobs = await tx.select().from(marketContract).where(isAnyOf(marketContract.jobId, all));
  const contracts = new Map([...mentioned, ...ofJobs].map((contract) => [contract.contractId, contract]));
  return { jobs, contracts: [...contracts.values()] };
}

function idsIn(entries: readonly ToldEntry[], member: string): string[] {
  return [...new Set(entries.flatMap(({ payload }) => (typeof payload[member] === 'string' ? payload[member] : [])))];
}

/** Contracts of the same persons: the last before those that begin, and all since. */
async function besidesOf(tx: Transaction, side: Side, begun: readonly ToldEntry[]): Promise<string[]> {
  if (begun.length === 0) return [];
  const persons = begun.map(({ payload, occurredAt }) => ({ id: payload[`${side}Id`], at: occurredAt.toISOString() }));
  const person = sql.raw(`${side}_id`);
  const rows = await tx.execute<{ contract_id: string }>(sql`
    select near.contract_id
    from (
      select id, min(at) as at from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as told (id uuid, at timestamptz)
      group by id
    ) person
    cross join lateral (
      (select contract_id from log.market_contract where ${person} = person.id and started_at >= person.at)
      union all
      (select contract_id from log.market_contract where ${person} = person.id and started_at < person.at
       order by started_at desc, contract_id desc limit 1)
    ) near`);
  return rows.map((row) => row.contract_id);
}
