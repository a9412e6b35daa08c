import { account } from '@assay/db/schema/identity';
import { emailAddress } from '@assay/protocol/input/account-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import type { MasterKey } from '../log/personal/master-key';
import { exportOwnData } from './export';
import { openerOf } from './open-entries';

/** The connection that reads as people do, and the one that reads their keys. */
export type ExportSources = { readonly people: ServiceContext; readonly keys: ServiceContext };

const exportInput = z.object({ email: emailAddress });

/** What somebody would be given on their own page, with the log opened where the key of the installation is at hand. */
export async function exportForOperator(
  { people, keys }: ExportSources,
  master: MasterKey | null,
  input: unknown,
): Promise<AsyncGenerator<Uint8Array>> {
  requireSystem(people);
  const { email } = parseInput(exportInput, input);
  const [row] = await people.database
    .select({ id: account.id, state: account.state })
    .from(account)
    .where(and(eq(account.email, email), ne(account.state, 'closed')));
  if (!row) throw refusedField('email', fault('Nobody has an account with this address.'));
  const asThem: ServiceContext = {
    ...people,
    actor: { type: 'account', accountId: row.id, sessionId: null, state: row.state, roles: [] },
  };
  return exportOwnData(asThem, master === null ? undefined : await openerOf(keys, master, row.id));
}
