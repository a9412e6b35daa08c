import type { Command } from 'commander';

/** The group under which the commands of research on badges stand. */
export function impactCommands(program: Command): Command {
  const existing = program.commands.find((command) => command.name() === 'impact');
  return existing ?? program.command('impact').description('what differs between before a badge and after it');
}
