import { account, roleGrant } from '@assay/db/schema/identity';
import type { AccountState } from '@assay/domain/account/states';
import { says } from '@assay/protocol/refusal/field-fault';
import { and, desc, eq, ilike, isNull, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { Role, ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';

export type AccountSummary = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: AccountState;
  readonly suspendedReason: string | null;
  readonly country: string;
  readonly roles: readonly Role[];
  readonly isSimulated: boolean;
  /** ISO 8601 with microseconds. */
  readonly at: string;
};

const listInput = pageInput.extend({
  query: z
    .string()
    .trim()
    .max(200, says('At most {max} characters.', { max: 200 }))
    .default(''),
  state: z.enum(['unverified', 'active', 'suspended', 'closed']).optional(),
});

/** Every account, the newest first, found by a part of its name or address; for operators. */
export async function listPeople(ctx: ServiceContext, input: unknown): Promise<Page<AccountSummary>> {
  requireOperator(ctx);
  const { query, state, cursor, limit } = parseInput(listInput, input);
  const after = readCursor(cursor);
  const conditions: (SQL | undefined)[] = [
    query === '' ? undefined : or(ilike(account.displayName, contains(query)), ilike(account.email, contains(query))),
    state && eq(account.state, state),
    after ? sql`(${account.createdAt}, ${account.id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : undefined,
  ];
  const rows = await ctx.database
    .select({
      id: account.id,
      name: account.displayName,
      email: account.email,
      state: account.state,
      suspendedReason: account.suspendedReason,
      country: account.country,
      isSimulated: account.isSimulated,
      at: instantText(account.createdAt),
      roles: sql<Role[]>`coalesce(array_agg(${roleGrant.role}) filter (where ${roleGrant.role} is not null), '{}')`,
    })
    .from(account)
    .leftJoin(roleGrant, and(eq(roleGrant.accountId, account.id), isNull(roleGrant.revokedAt)))
    .where(and(...conditions))
    .groupBy(account.id)
    .orderBy(desc(account.createdAt), desc(account.id))
    .limit(limit + 1);
  return cutPage(rows, limit);
}

/** A pattern that finds the text itself, whatever wildcards it holds. */
function contains(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
