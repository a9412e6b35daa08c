import { vi } from 'vitest';
import { main } from '../main';

/** What a command prints and with which code it ends, in the process of the test. */
export async function runCommand(...args: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const usage = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await main(args);
    const said = [...err.mock.calls, ...usage.mock.calls].flat().map(String);
    return { code, out: out.mock.calls.flat().join('\n'), err: said.join('\n') };
  } finally {
    vi.restoreAllMocks();
  }
}
