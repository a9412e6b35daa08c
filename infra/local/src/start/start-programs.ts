import { join } from 'node:path';
import type { Installation } from './installation';
import type { Program } from './programs';
import type { Run } from './run-until-stopped';
import { supervise } from './supervised-program';
import { timed } from './timed';

/** Starts the programs at once and returns when each is ready; the end of the run stops them. */
export async function startPrograms(
  starting: readonly Program[],
  { settings: { dataFolder } }: Installation,
  run: Run,
): Promise<void> {
  run.stopping.throwIfAborted();
  const running = starting.map((program) => {
    const supervised = supervise(program, join(dataFolder, 'logs', `${program.name}.log`), run.say);
    run.atEnd(supervised.stop);
    return { program, supervised };
  });
  for (const { program, supervised } of running)
    await timed(run, `Starting ${program.name}`, supervised.waitUntilReady(run.stopping));
}
