import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFrom } from '@assay/testkit/draw';
import { type CycleWish, runCycle } from './cycle/cycle';
import type { CycleReport } from './cycle/report';
import { within } from './cycle/within';
import { makeSecrets } from './stage/secrets';
import { startDurableServer } from './stage/server';
import { openStage, type QueueKind, type Stage } from './stage/stage';
import { dropInstallation, makeTemplate } from './stage/template';

export type Run = {
  /** One cycle on this kind of queue, on the installation of the cycle before where it fits. */
  readonly cycle: (wish: CycleWish, queue: QueueKind) => Promise<CycleReport>;
  readonly close: () => Promise<void>;
};

/** Cycles of one installation: its history is carried on, and everything is checked as a whole each time. */
const CYCLES_EACH = 12;
const CLOSES_WITHIN_MS = 120_000;

/** Opens the server of a run; each installation of it is a database there. */
export async function openRun({ hasSmallDisk = false } = {}): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-faults-'));
  const server = await startDurableServer(join(folder, 'server'), hasSmallDisk);
  const secrets = makeSecrets();
  const templateUrls = await makeTemplate(server.adminUrl(), secrets);
  let [stage, queueOfStage, cycles, stages]: [Stage | undefined, QueueKind, number, number] = [
    undefined,
    'redis',
    0,
    0,
  ];
  return {
    cycle: async (wish, queue) => {
      if (stage && (queueOfStage !== queue || cycles === CYCLES_EACH)) {
        await within(CLOSES_WITHIN_MS, 'closing an installation', stage.close());
        await dropInstallation(server.adminUrl(), `faults_${stages}`);
        stage = undefined;
      }
      if (!stage) {
        stages += 1;
        stage = await openStage({ server, templateUrls, secrets, folder, name: `faults_${stages}`, queue });
        [queueOfStage, cycles] = [queue, 0];
      }
      cycles += 1;
      const report = await runCycle(stage, wish);
      // The next begins in an installation of which everything is known.
      if (report.isBrokenOff) cycles = CYCLES_EACH;
      return report;
    },
    close: async () => {
      try {
        if (stage) await within(CLOSES_WITHIN_MS, 'closing an installation', stage.close());
      } finally {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The seed of a cycle, and the queue that some cycles on end share. */
export function cycleOf(seed: string, index: number): { readonly seed: string; readonly queue: QueueKind } {
  const block = Math.floor(index / CYCLES_EACH);
  return { seed: `${seed}:${index}`, queue: drawFrom(`${seed}/queue ${block}`).pick(['postgresql', 'redis']) };
}
