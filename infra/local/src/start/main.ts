import { once } from 'node:events';
import { loadEnvFile, readSettings, SettingError, UsageError } from '../env';
import type { Installation } from './installation';
import { parseStartOptions } from './options';
import { runUntilStopped } from './run-until-stopped';
import { start } from './start';

/** Runs Assay until it is told to stop; returns the exit code. */
export async function runAssay(args: readonly string[]): Promise<number> {
  loadEnvFile();
  try {
    await runUntilStopped(say, async (run) => {
      const installation = await start(readSettings(), parseStartOptions(args), run);
      say(welcome(installation));
      if (!run.stopping.aborted) await once(run.stopping, 'abort');
    });
    say('Stopped.');
    return 0;
  } catch (error) {
    console.error(explain(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function welcome({ settings, secrets, record }: Installation): string {
  const lines = ['', `Assay runs at http://localhost:${settings.port}`];
  if (record.market === 'real') {
    lines.push('  The first operator:  npx assay operator create --email you@example.org');
  } else {
    lines.push('  A demo market: people and history are generated.');
    lines.push('  Log in as freelancer@demo.test, client@demo.test or operator@demo.test');
    lines.push(`  Password: ${secrets.demoPassword}`);
  }
  lines.push('  Ctrl-C stops it.', '');
  return lines.join('\n');
}

function explain(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  if (error instanceof Error)
    return error.cause instanceof Error ? `${error.message}\n${error.cause.message}` : error.message;
  return String(error);
}

function say(message: string): void {
  console.log(message);
}
