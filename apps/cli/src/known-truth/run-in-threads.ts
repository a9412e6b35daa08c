import { Worker } from 'node:worker_threads';
import { armsOf, type DrawsOfArm, type SeedRange, type Told } from './draw-range';

/** Draws a range of seeds in several threads; draws stand in the order of seeds, however many threads there are. */
export async function runInThreads(whole: SeedRange, threads: number, onMarket: () => void): Promise<DrawsOfArm[]> {
  const parts = await Promise.all(split(whole, threads).map((range) => runInThread(range, onMarket)));
  const told = parts.flat();
  return armsOf(whole).map(({ name }) => ({
    arm: name,
    draws: told.filter(({ arm }) => arm === name).flatMap(({ draws }) => draws),
  }));
}

/** Ranges of nearly one length, one after the other, none of them empty. */
function split({ seed, replications, only }: SeedRange, threads: number): SeedRange[] {
  const count = Math.min(threads, replications);
  const startOf = (part: number) => Math.floor((replications * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    seed: seed + startOf(part),
    replications: startOf(part + 1) - startOf(part),
    ...(only === undefined ? {} : { only }),
  }));
}

function runInThread(range: SeedRange, onMarket: () => void): Promise<readonly DrawsOfArm[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./draw-range-thread.mjs', import.meta.url), { workerData: range });
    thread.on('message', (told: Told) => {
      if (told.kind === 'market') onMarket();
      else resolve(told.byArm);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`A thread ended with ${code} before it told its draws.`)));
  });
}
