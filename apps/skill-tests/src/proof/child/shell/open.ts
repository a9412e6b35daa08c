import { execFileSync } from 'node:child_process';
import { programRunner, type OpenExecutor } from '../executor';
import { openScripts } from './run-script';

/** Bash and Git as this machine has them. */
export const openShell: OpenExecutor = async () => {
  const scripts = openScripts();
  const runJob = programRunner(scripts.run);
  return {
    runtime: { name: 'bash-and-git', version: `${versionOf('bash')}, ${versionOf('git')}` },
    run: async (line) => {
      try {
        return await runJob(line);
      } finally {
        await scripts.forget();
      }
    },
  };
};

/** @throws Error that says which program this machine lacks */
function versionOf(program: 'bash' | 'git'): string {
  const command = { bash: ['-c', 'echo $BASH_VERSION'], git: ['--version'] }[program];
  try {
    // Apple's Git says in brackets whose it is.
    return execFileSync(program, command, { encoding: 'utf8' })
      .replace(/ \(Apple.*\)/, '')
      .trim();
  } catch (cause) {
    throw new Error(`questions of this kind need ${program} on the machine of the test service`, { cause });
  }
}
