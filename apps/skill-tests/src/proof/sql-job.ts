import { createTable, insertRows } from '@assay/item-models/sql/table';
import type { SqlVariant } from '@assay/item-models/sql/variant';
import type { SqlJob } from './messages';

/**
 * The job that proves one variant. Every program runs in two databases that must agree: the second stores the rows
 * the other way round, forbids the usual plans and lives in another time zone, so that an answer that hangs on
 * storage order, plan or clock is found out.
 */
export function sqlJob(id: string, variant: SqlVariant): SqlJob {
  const plain = variant.tables.flatMap((table) => [createTable(table), ...insertRows(table)]);
  const contrary = variant.tables.flatMap((table) => [
    createTable(table),
    ...insertRows(table, table.rows.toReversed()),
  ]);
  const planner = [
    'set enable_hashagg = off',
    'set enable_hashjoin = off',
    'set enable_mergejoin = off',
    "set timezone = 'Pacific/Kiritimati'",
  ];
  return {
    id,
    setups: [plain, [...contrary, ...planner]],
    programs: [variant.key, ...variant.mutants.map(({ program }) => program)],
  };
}
