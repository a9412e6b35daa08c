import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFrom } from '@assay/testkit/draw';
import { type CycleWish, runCycle } from './cycle/cycle';
import type { CycleReport, FailedCycle } from './cycle/report';
import { within } from './cycle/within';
import { replayOf } from './report/replay';
import { makeSecrets } from './stage/secrets';
import { startDurableServer } from './stage/server';
import { openStage, type QueueKind, type Stage } from './stage/stage';
import { dropInstallation, makeTemplate } from './stage/template';

export type Run = {
  /** One cycle on this kind of queue, on the installation of the cycle before where it fits. */
  readonly cycle: (wish: CycleWish, queue: QueueKind) => Promise<CycleReport>;
  /** The same; what keeps it from beginning is told, and the next begins in an installation of its own. */
  readonly tryCycle: (wish: CycleWish, queue: QueueKind) => Promise<CycleReport | FailedCycle>;
  readonly close: () => Promise<void>;
};

/** Cycles of one installation: its history is carried on, and everything is checked as a whole each time. */
const CYCLES_EACH = 12;
const CLOSES_WITHIN_MS = 120_000;
const OPENS_WITHIN_MS = 300_000;

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
  const cycle: Run['cycle'] = async (wish, queue) => {
    if (stage && (queueOfStage !== queue || cycles === CYCLES_EACH)) {
      const old = stage;
      // Whatever becomes of its end, nothing more is done in it.
      stage = undefined;
      await within(CLOSES_WITHIN_MS, 'closing an installation', old.close());
      await within(CLOSES_WITHIN_MS, 'dropping an installation', dropInstallation(server.adminUrl(), old.name));
    }
    if (!stage) {
      stages += 1;
      stage = await openInTime({ server, templateUrls, secrets, folder, name: `faults_${stages}`, queue });
      [queueOfStage, cycles] = [queue, 0];
    }
    cycles += 1;
    const report = await runCycle(stage, wish);
    // The next begins in an installation of which everything is known.
    if (report.isBrokenOff) cycles = CYCLES_EACH;
    return report;
  };
  return {
    cycle,
    tryCycle: async (wish, queue) => {
      try {
        return await cycle(wish, queue);
      } catch (error) {
        const replay = replayOf({ ...wish, queue, 'in-turn': wish.isInTurn ?? false, 'small-disk': hasSmallDisk });
        return { seed: wish.seed, replay, failure: String(error).slice(0, 500) };
      }
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

/** One that opens too late is closed as soon as it is there. */
async function openInTime(wanted: Parameters<typeof openStage>[0]): Promise<Stage> {
  const opening = openStage(wanted);
  try {
    return await within(OPENS_WITHIN_MS, 'opening an installation', opening);
  } catch (error) {
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  }
}

/** The seed of a cycle, and the queue that some cycles on end share. */
export function cycleOf(seed: string, index: number): { readonly seed: string; readonly queue: QueueKind } {
  const block = Math.floor(index / CYCLES_EACH);
  return { seed: `${seed}:${index}`, queue: drawFrom(`${seed}/queue ${block}`).pick(['postgresql', 'redis']) };
}
