import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './log';

export type Loop = {
  readonly name: string;
  /** When the work last ended well; null before the first time. */
  readonly lastSuccess: () => Date | null;
  /** Settles when the loop has ended after its signal. */
  readonly ended: Promise<void>;
};

export type LoopOptions = {
  readonly name: string;
  readonly pauseMs: number;
  /** Answers whether more waits already, so that no pause is due. */
  readonly work: () => Promise<boolean>;
  readonly stopping: AbortSignal;
  readonly log: Logger;
};

const LONGEST_PAUSE_MS = 15_000;

/** Does the work again and again until it is told to stop; a failure is logged and tried again, a little later each time. */
export function startLoop(options: LoopOptions): Loop {
  let lastSuccess: Date | null = null;
  // A signal of its own: each pause listens, and a signal shared by many loops would have more listeners than Node takes for sound.
  const stopping = AbortSignal.any([options.stopping]);
  const run = async (): Promise<void> => {
    let pauseMs = options.pauseMs;
    while (!stopping.aborted) {
      try {
        const isMoreWaiting = await options.work();
        lastSuccess = new Date();
        pauseMs = options.pauseMs;
        if (isMoreWaiting) continue;
      } catch (error) {
        options.log.error({ err: error, loop: options.name }, 'a loop failed; it tries again');
        pauseMs = Math.min(pauseMs * 2, Math.max(LONGEST_PAUSE_MS, options.pauseMs));
      }
      await pause(pauseMs, stopping);
    }
  };
  return { name: options.name, lastSuccess: () => lastSuccess, ended: run() };
}

/** Ends early when it is time to stop. */
async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal: stopping });
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
}
