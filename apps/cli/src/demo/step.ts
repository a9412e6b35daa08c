import type { Stage } from './stage';

/** One act of the demo's history. Acts of one chain follow one another; chains run side by side within a day. */
export type Step = {
  readonly at: Date;
  readonly chain: string;
  readonly act: (stage: Stage, at: Date) => Promise<void>;
};

const chainsAtOnce = 4;

export type Course = {
  readonly onProgress: (done: number, of: number) => void;
  readonly stopping: AbortSignal;
};

/**
 * Plays the steps that lie in the past, day by day in the order of time, so that the log grows as history went.
 * A failing act ends the seeding and names its chain; a stop ends it before the next one.
 */
export async function play(
  stage: Stage,
  steps: readonly Step[],
  now: Date,
  { onProgress, stopping }: Course,
): Promise<void> {
  const past = steps.filter(({ at }) => at < now).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  let done = 0;
  for (const day of byDay(past)) {
    const chains = groupByChain(day);
    const nextChain = chains[Symbol.iterator]();
    const playChains = async () => {
      for (const chain of nextChain) {
        for (const step of chain) {
          stopping.throwIfAborted();
          await playStep(stage, step);
        }
        done += chain.length;
      }
    };
    await Promise.all(Array.from({ length: chainsAtOnce }, playChains));
    onProgress(done, past.length);
  }
}

async function playStep(stage: Stage, { at, chain, act }: Step): Promise<void> {
  try {
    await act(stage, at);
  } catch (error) {
    throw new Error(`the demo's history failed in "${chain}" on ${at.toISOString()}`, { cause: error });
  }
}

function byDay(steps: readonly Step[]): Step[][] {
  const days: Step[][] = [];
  let current = '';
  for (const step of steps) {
    const day = step.at.toISOString().slice(0, 10);
    if (day !== current) days.push([]);
    current = day;
    days.at(-1)?.push(step);
  }
  return days;
}

function groupByChain(steps: readonly Step[]): Step[][] {
  const chains = new Map<string, Step[]>();
  for (const step of steps) {
    const chain = chains.get(step.chain);
    if (chain) chain.push(step);
    else chains.set(step.chain, [step]);
  }
  return [...chains.values()];
}
