import { loadEnvFile, SettingError } from '@assay/local/env';
import { Command, CommanderError } from 'commander';
import { addCredentialVerify } from './commands/credential-verify';
import { addInstallationMove } from './commands/installation-move';
import { addInstallationPrepare } from './commands/installation-prepare';
import { addLedgerVerify } from './commands/ledger-verify';
import { addOperatorCreate } from './commands/operator-create';
import { addRole } from './commands/role';
import { addSeed } from './commands/seed';
import { Refusal } from './refusal';

/**
 * One file a command under `commands/`: it declares the command and imports what the work needs only when it runs,
 * so that `assay --help` stays quick.
 */
const commands: readonly ((program: Command) => void)[] = [
  addCredentialVerify,
  addInstallationMove,
  addInstallationPrepare,
  addLedgerVerify,
  addOperatorCreate,
  addRole,
  addSeed,
];

const FAILED = 1;
const WRONG_USAGE = 2;

/** Runs one command and returns the exit code: 0, 1 for a refused or failed input, 2 for wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  loadEnvFile();
  const program = buildProgram();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed its own message; help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    console.error(error instanceof Refusal || error instanceof SettingError ? error.message : error);
    return FAILED;
  }
}

function buildProgram(): Command {
  const program = new Command('assay')
    .description('What operators and researchers of an Assay installation do without a browser')
    .exitOverride()
    .showHelpAfterError('(assay --help lists the commands)');
  for (const add of commands) add(program);
  return program;
}
