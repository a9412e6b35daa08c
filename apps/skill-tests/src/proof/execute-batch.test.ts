import { describe, expect, it } from 'vitest';
import { executeBatch, type Child } from './execute-batch';
import type { SqlJob, SqlOutputs } from './messages';
import { defaultLimits } from './sandbox';

const child: Child = { executor: 'sql', surroundings: 'plain' };

const job = (id: string, ...programs: string[][]): SqlJob => ({
  id,
  setups: [['create table t (n int)', 'insert into t values (1), (null)']],
  programs,
});

describe('executeBatch', () => {
  it('kills a program that does not end, reports it, and goes on with the rest in a new process', async () => {
    const endless = job('endless', [
      'with recursive r as (select 1 as n union all select n from r) select count(*) from r',
    ]);
    const outcomes: [string, string][] = [];
    for await (const { job: done, outcome } of executeBatch<SqlJob, SqlOutputs>(
      child,
      [job('one', ['select n from t']), endless, job('two', ['select count(n) from t'])],
      { limits: { ...defaultLimits, jobMs: 3000 } },
    )) {
      outcomes.push([done.id, outcome.kind]);
    }
    expect(outcomes).toEqual([
      ['one', 'done'],
      ['endless', 'lost'],
      ['two', 'done'],
    ]);
  });

  it('starts every program that follows a write from the same rows, answers a refusal by PostgreSQL as an output and a broken setup as broken', async () => {
    const [writes, refused, broken] = await collect([
      job(
        'writes',
        ['delete from t', 'select count(*) from t'],
        ['select count(*) from t'],
        ['begin', 'delete from t', 'select count(*) from t'],
        ['select count(*) from t'],
      ),
      job('refused', ['select nothing from t']),
      { id: 'broken', setups: [['create tabel t ()']], programs: [['select 1']] },
    ]);
    const counts =
      writes?.outcome.kind === 'done'
        ? writes.outcome.outputs.map(([output]) => (output?.kind === 'rows' ? output.rows[0]?.[0] : output))
        : writes?.outcome;
    expect(counts).toEqual(['0', '2', '0', '2']);
    expect(refused?.outcome).toMatchObject({ kind: 'done', outputs: [[{ kind: 'error', sqlState: '42703' }]] });
    expect(broken?.outcome).toMatchObject({ kind: 'broken' });
  });
});

async function collect(jobs: readonly SqlJob[]) {
  const executions = [];
  for await (const execution of executeBatch<SqlJob, SqlOutputs>(child, jobs)) executions.push(execution);
  return executions;
}
