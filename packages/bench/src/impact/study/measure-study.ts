import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Preset } from '@assay/impact/simulate/scenario';
import { inheritedEnv } from '@assay/local/env';
import { z } from 'zod';
import { milliseconds, type Section } from '../../measure/figure';
import { spreadOf } from '../../measure/spread';

const entry = fileURLToPath(new URL('../../../../../apps/worker/src/impact/child/main.mjs', import.meta.url));

const LIMIT_MS = 60_000;
/** As the worker limits it. */
const HEAP_MIB = 2_048;

const told = z.object({ kind: z.enum(['progress', 'done', 'failed']), message: z.string().optional() });

/** The study that an operator asks for on the page of impact: a market drawn, what is true of it, and all estimates. */
export async function measureStudy(preset: Preset, rounds: number): Promise<Section> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await millisecondsOfStudy(preset));
  const figure = {
    what: `Draw and estimate, ${preset}`,
    against: milliseconds(LIMIT_MS),
    ratio: spreadOf(times.map((time) => time / LIMIT_MS)),
    measured: milliseconds(spreadOf(times).median),
    baseline: milliseconds(LIMIT_MS),
    // The limit was set for a market of paper size.
    ...(preset === 'paper' ? { goal: 1 } : {}),
  };
  return { title: 'Draw and estimate', notes, figures: [figure] };
}

const notes = [
  `The study that an operator asks for on the page of impact, in the process in which the worker carries it out: it draws a market in
which effects are planted (mode reduced), works out what is true of it, and makes all estimates with their power and provenance. Starting
Node and compiling count; the seconds until the worker finds what was asked for, and what is kept of it, do not.`,
];

async function millisecondsOfStudy(preset: Preset): Promise<number> {
  const startedAt = performance.now();
  const child = fork(entry, {
    env: { ...inheritedEnv(), TZ: 'UTC' },
    execArgv: [`--max-old-space-size=${HEAP_MIB}`],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  let last: z.infer<typeof told> | undefined;
  let heardAt = startedAt;
  child.on('message', (message) => {
    last = told.parse(message);
    heardAt = performance.now();
  });
  child.send({ source: 'study', preset, mode: 'reduced', seed: 1 });
  await ended;
  if (last?.kind !== 'done') throw new Error(`the study ended without figures: ${last?.message ?? 'it told nothing'}`);
  return heardAt - startedAt;
}
