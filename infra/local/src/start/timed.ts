import type { Run } from './run-until-stopped';

/** Waits for the work and says how long it took. */
export async function timed<Result>({ say }: Run, what: string, work: Promise<Result>): Promise<Result> {
  const startedAt = Date.now();
  const result = await work;
  say(`${what}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}
