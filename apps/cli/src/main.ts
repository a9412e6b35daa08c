import { loadEnvFile, SettingError } from '@assay/local/env';
import { Command, CommanderError, type HelpConfiguration } from 'commander';
import { addAccountErased } from './commands/account-erased';
import { addAccountExport } from './commands/account-export';
import { addBackup } from './commands/backup';
import { addCredentialVerify } from './commands/credential-verify';
import { addFiguresRebuild } from './commands/figures-rebuild';
import { addImpactCoverage } from './commands/impact-coverage';
import { addImpactEstimate } from './commands/impact-estimate';
import { addImpactSimulate } from './commands/impact-simulate';
import { addInstallationMove } from './commands/installation-move';
import { addInstallationPrepare } from './commands/installation-prepare';
import { addItemsProve } from './commands/items-prove';
import { addLedgerVerify } from './commands/ledger-verify';
import { addLogBeginAnew } from './commands/log-begin-anew';
import { addLogExport } from './commands/log-export';
import { addLogReplay } from './commands/log-replay';
import { addLogVerify } from './commands/log-verify';
import { addLogVerifyProof } from './commands/log-verify-proof';
import { addOperatorCreate } from './commands/operator-create';
import { addResearchExport } from './commands/research-export';
import { addRestore } from './commands/restore';
import { addRole } from './commands/role';
import { addSeed } from './commands/seed';
import { Refusal } from './refusal';

/**
 * One file a command under `commands/`: it declares the command and imports what the work needs only when it runs,
 * so that `assay --help` stays quick.
 */
const commands: readonly ((program: Command) => void)[] = [
  addAccountErased,
  addAccountExport,
  addBackup,
  addCredentialVerify,
  addFiguresRebuild,
  addImpactCoverage,
  addImpactEstimate,
  addImpactSimulate,
  addInstallationMove,
  addInstallationPrepare,
  addItemsProve,
  addLedgerVerify,
  addLogBeginAnew,
  addLogExport,
  addLogReplay,
  addLogVerify,
  addLogVerifyProof,
  addOperatorCreate,
  addResearchExport,
  addRestore,
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

const about = [
  '',
  '"assay <command> --help" says what a command takes. Those that need the database use DATABASE_URL, or the embedded one',
  'in ASSAY_DATA (.data by default), which they start while it is down. With --json, standard output is one document.',
  'They end with 0, with 1 for what is refused or failed, and with 2 for wrong usage.',
].join('\n');

/** Help lists every command by its whole name, since "role" alone says little. */
const wholeNames: HelpConfiguration = {
  visibleCommands: (command) => command.commands.flatMap(leavesOf),
  subcommandTerm: (command) => {
    const groups: string[] = [];
    for (let at = command.parent; at?.parent; at = at.parent) groups.unshift(at.name());
    const names = command.registeredArguments.map((argument) => `<${argument.name()}>`);
    return [...groups, command.name(), ...names].join(' ');
  },
};

function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}

function buildProgram(): Command {
  const program = new Command('assay')
    .description('What operators and researchers of an Assay installation do without a browser')
    .configureHelp(wholeNames)
    .addHelpText('after', about)
    .exitOverride()
    .showHelpAfterError('(assay --help lists the commands)');
  for (const add of commands) add(program);
  return program;
}
