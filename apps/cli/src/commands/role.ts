import { randomUUID } from 'node:crypto';
import { roles, type Role } from '@assay/domain/account/role';
import { Option, type Command } from 'commander';
import { inWords } from '../in-words';

type Options = { readonly email: string; readonly role: Role; readonly json?: true };

type Act = { readonly name: 'grant' | 'revoke'; readonly description: string; readonly done: string };

const acts: readonly Act[] = [
  { name: 'grant', description: 'give somebody a role, from their next request on', done: 'now has' },
  { name: 'revoke', description: 'take a role back, from their next request on', done: 'no longer has' },
];

/** Roles by address, for whoever runs the host; operators do the same on the page of a person. */
export function addRole(program: Command): void {
  const role = program.command('role').description('who runs this installation, and who studies it');
  for (const { name, description, done } of acts) {
    role
      .command(name)
      .description(description)
      .requiredOption('--email <address>', 'the address of their account')
      .addOption(new Option('--role <role>', 'the role').choices([...roles]).makeOptionMandatory())
      .option('--json', 'print one JSON document')
      .action(async (options: Options) => {
        const { accountId } = await change(name, options);
        const changed = { accountId, email: options.email, role: options.role, granted: name === 'grant' };
        console.log(options.json ? JSON.stringify(changed) : `${options.email} ${done} the role of ${options.role}.`);
      });
  }
}

async function change(name: Act['name'], { email, role }: Options) {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { grantRoleFromHost, revokeRoleFromHost } = await import('@assay/services/account/role-from-host');
  return withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.marketplace, { maxConnections: 1 });
    const ctx = { database, actor: { type: 'system', job: `role ${name}` }, requestId: randomUUID() } as const;
    try {
      return await (name === 'grant' ? grantRoleFromHost : revokeRoleFromHost)(ctx, { email, role });
    } catch (error) {
      throw await inWords(error);
    } finally {
      await close();
    }
  });
}
