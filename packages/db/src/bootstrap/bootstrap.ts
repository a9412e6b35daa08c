import postgres from 'postgres';
import { roleUrls, type LoginCredentials, type RoleUrls } from './role-urls';
import { groups, loginNames, loginRole, memberships } from './roles';

/** The owner may not create roles, or may not grant the groups that another owner made. */
export class RolesNotAllowedError extends Error {
  override readonly name = 'RolesNotAllowedError';
}

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes the groups, this installation's login roles and their right to connect, and returns one URL per role.
 * Safe to run again, and beside another installation on the same cluster.
 */
export async function bootstrap(input: LoginCredentials): Promise<RoleUrls> {
  const sql = postgres(input.ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await createGroups(sql);
    await createLogins(sql, input);
    await closeDatabaseToStrangers(sql, input.installationId);
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === INSUFFICIENT_PRIVILEGE) {
      throw new RolesNotAllowedError(rolesNotAllowed(error.message), { cause: error });
    }
    throw error;
  } finally {
    await sql.end();
  }
  return roleUrls(input);
}

async function createGroups(sql: postgres.Sql): Promise<void> {
  for (const group of Object.values(groups)) await createRole(sql, group, 'nologin');
}

async function createLogins(sql: postgres.Sql, { installationId, passwords }: LoginCredentials): Promise<void> {
  for (const name of loginNames) {
    const role = loginRole(name, installationId);
    await createRole(sql, role, 'login');
    await run(
      sql,
      sql`select format('alter role %I login password %L', ${role}::text, ${passwords[name]}::text) as statement`,
    );
    for (const group of memberships[name]) await join(sql, role, groups[group]);
  }
}

/** Another installation may create the same group between our look and our statement; that is no failure. */
async function createRole(sql: postgres.Sql, role: string, kind: 'login' | 'nologin'): Promise<void> {
  const [existing] = await sql`select 1 from pg_roles where rolname = ${role}`;
  if (existing) return;
  await sql.unsafe(
    `do $$ begin create role "${role}" ${kind}; exception when duplicate_object or unique_violation then null; end $$`,
  );
}

async function join(sql: postgres.Sql, role: string, group: string): Promise<void> {
  const [member] = await sql`
    select 1 from pg_auth_members m
    join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member
    where g.rolname = ${group} and r.rolname = ${role}`;
  if (!member) await sql.unsafe(`grant "${group}" to "${role}"`);
}

/** Groups span the cluster, so without this the logins of one installation could enter another's database. */
async function closeDatabaseToStrangers(sql: postgres.Sql, installationId: string): Promise<void> {
  await run(sql, sql`select format('revoke connect on database %I from public', current_database()) as statement`);
  for (const name of loginNames) {
    const role = loginRole(name, installationId);
    await run(
      sql,
      sql`select format('grant connect on database %I to %I', current_database(), ${role}::text) as statement`,
    );
  }
}

async function run(sql: postgres.Sql, statements: postgres.PendingQuery<postgres.Row[]>): Promise<void> {
  for (const row of await statements) await sql.unsafe(String(row['statement']));
}

function rolesNotAllowed(reason: string): string {
  return [
    `The user of DATABASE_URL may not create the roles that Assay needs (${reason}).`,
    'Give it CREATEROLE, or let an administrator run:',
    ...Object.values(groups).map((group) => `  create role ${group} nologin;`),
    'and create one login in each group, then set DATABASE_URL_MARKETPLACE, DATABASE_URL_SKILL_TESTS and DATABASE_URL_WORKER to their URLs.',
  ].join('\n');
}
