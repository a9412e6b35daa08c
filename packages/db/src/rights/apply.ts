import type { Sql } from 'postgres';
import { actingStatements, publicCountStatements } from './acting';
import { assessmentRights } from './assessment';
import { credentialRights } from './credential';
import { identityRights } from './identity';
import { impactRights } from './impact';
import { logRights } from './log';
import { logFunctionStatements } from './log-functions';
import { marketRights } from './market';
import { moneyRights } from './money';
import { rowRuleStatements } from './row-rules';
import type { Group, SchemaRights } from './types';

/** Every schema that Assay owns. */
export const allRights: readonly SchemaRights[] = [
  identityRights,
  marketRights,
  moneyRights,
  assessmentRights,
  credentialRights,
  logRights,
  impactRights,
];

/** Whose schemas' functions act as the owner: unless it is named, PostgreSQL looks for types among a session's own first. */
const temporaryNamesLast = `do $$
  declare definer regprocedure;
  begin
    for definer in select oid::regprocedure from pg_proc
      where prosecdef and pronamespace::regnamespace::text in ('assay', ${allRights.map(({ schema }) => `'${schema}'`).join(', ')})
    loop
      execute format('alter function %s set search_path = pg_catalog, pg_temp', definer);
    end loop;
  end
  $$`;

const groups: readonly Group[] = ['assay_marketplace', 'assay_skill_tests', 'assay_worker'];

/**
 * Brings grants, watch triggers and row rules to what the lists say: everything is revoked first, so that a grant
 * taken out of a list is gone after the next migration. Runs as the owner, in one transaction.
 */
export async function applyRights(owner: Sql): Promise<void> {
  await owner.begin(async (sql) => {
    await sql.unsafe(`grant usage on schema assay to ${groups.join(', ')}`);
    await sql.unsafe(
      'create or replace trigger keep_origin before update on identity.installation for each row execute function assay.keep_origin()',
    );
    for (const rights of allRights) {
      for (const statement of statementsFor(rights)) await sql.unsafe(statement);
    }
    const rules = rowRuleStatements(allRights.map(({ schema }) => schema));
    const statements = [
      ...actingStatements,
      ...publicCountStatements,
      ...logFunctionStatements,
      ...rules,
      temporaryNamesLast,
    ];
    for (const statement of statements) await sql.unsafe(statement);
  });
}

function statementsFor({ schema, watched, insertOnly, pruned = {}, grants }: SchemaRights): string[] {
  return [
    `revoke all on schema ${schema} from public`,
    ...groups.flatMap((group) => [
      `revoke all on all tables in schema ${schema} from ${group}`,
      `grant usage on schema ${schema} to ${group}`,
    ]),
    ...grants.map(
      ({ group, tables, privileges }) =>
        `grant ${privileges} on ${tables.map((table) => `${schema}.${table}`).join(', ')} to ${group}`,
    ),
    `grant usage on all sequences in schema ${schema} to ${groups.join(', ')}`,
    ...watched.flatMap((table) => watchStatements(`${schema}.${table}`)),
    ...insertOnly.flatMap((table) => insertOnlyStatements(`${schema}.${table}`)),
    ...Object.entries(pruned).flatMap(([table, decides]) => prunedStatements(`${schema}.${table}`, decides)),
  ];
}

function watchStatements(table: string): string[] {
  return [
    `create or replace trigger watch_insert after insert on ${table} referencing new table as new_rows for each statement execute function assay.require_event()`,
    `create or replace trigger watch_update after update on ${table} referencing old table as old_rows new table as new_rows for each statement execute function assay.require_event()`,
    `create or replace trigger watch_delete after delete on ${table} referencing old table as old_rows for each statement execute function assay.require_event()`,
    `create or replace trigger watch_truncate before truncate on ${table} for each statement execute function assay.refuse()`,
  ];
}

/** A partition has a trigger of its own, since those for each statement are not inherited. */
function insertOnlyStatements(table: string): string[] {
  const trigger =
    'create or replace trigger insert_only before update or delete or truncate on %s for each statement execute function assay.refuse()';
  return [
    `do $$
    declare guarded record;
    begin
      for guarded in
        select '${table}'::regclass as name union select inhrelid::regclass from pg_inherits where inhparent = '${table}'::regclass
      loop
        execute format('${trigger}', guarded.name);
      end loop;
    end
    $$`,
  ];
}

function prunedStatements(table: string, decides: string): string[] {
  return [
    `create or replace trigger insert_only before update or truncate on ${table} for each statement execute function assay.refuse()`,
    `create or replace trigger keep_until_pruned after delete on ${table} referencing old table as old_rows for each statement execute function ${decides}()`,
  ];
}
