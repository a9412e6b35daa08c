import { randomInt, randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { inWords } from '../in-words';

type Options = { readonly email: string; readonly name: string; readonly country: string; readonly json?: true };

/** The first operator cannot be granted by another one, so whoever runs the host makes it. */
export function addOperatorCreate(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'operator');
  const operator = existing ?? program.command('operator').description('the people who run this installation');
  operator
    .command('create')
    .description('make an operator, with a password that is printed once; an account that is there keeps its own')
    .requiredOption('--email <address>', 'the address to log in with')
    .option('--name <name>', 'the name that others see', 'Operator')
    .option('--country <code>', 'two letters of ISO 3166', 'DE')
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      const password = readablePassword();
      const { accountId, wasThere } = await create(options, password);
      const created = { accountId, email: options.email, password: wasThere ? null : password };
      console.log(options.json ? JSON.stringify(created) : summary(created));
    });
}

async function create({ email, name, country }: Options, password: string) {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { createOperator } = await import('@assay/services/account/create-operator');
  return withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.marketplace, { maxConnections: 1 });
    const ctx = { database, actor: { type: 'system', job: 'operator create' }, requestId: randomUUID() } as const;
    try {
      return await createOperator(ctx, { email, name, country, password });
    } catch (error) {
      throw await inWords(error);
    } finally {
      await close();
    }
  });
}

function summary({ email, password }: { readonly email: string; readonly password: string | null }): string {
  if (password === null) return `${email} is now an operator and logs in with the password as before.`;
  return `${email} is now an operator.\nPassword: ${password}\nIt is shown only here; change it under Settings.`;
}

/** Sixteen letters and digits without look-alikes, in groups of four: some 79 bits, and easy to type. */
function readablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
