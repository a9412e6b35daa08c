import type { Command } from 'commander';

/** The group that holds what a host can do with accounts of people. */
export function accountCommands(program: Command): Command {
  const existing = program.commands.find((command) => command.name() === 'account');
  return existing ?? program.command('account').description('the accounts of people');
}
