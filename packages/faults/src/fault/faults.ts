import type { Draw } from '@assay/testkit/draw';
import type { Stage } from '../stage/stage';
import type { Fault } from './fault';
import { clockJumped } from './clocks';
import { workerReplaced } from './deployment';
import { diskFull } from './disk';
import { lineFaults } from './lines';
import { workerOutlived, workerPaused } from './pauses';
import { pointFaults } from './points';
import { clientsKilled, workerKilled } from './process-kills';
import { redisKilled, redisWiped } from './queue-kills';
import { restored } from './restore';
import { serverKilled, serverStalled, sessionKilled } from './server-kills';

export const faults: readonly Fault[] = [
  serverKilled,
  sessionKilled,
  serverStalled,
  workerKilled,
  clientsKilled,
  redisKilled,
  redisWiped,
  workerPaused,
  workerOutlived,
  workerReplaced,
  clockJumped,
  diskFull,
  restored,
  ...pointFaults,
  ...lineFaults,
];

export type DrawnFault = {
  readonly fault: Fault;
  /** After the begin of the load. */
  readonly atMs: number;
  /** Why it does not strike here. */
  readonly missing: string | undefined;
};

const MOST = 3;
const FIRST_AT_MS = 700;
const LAST_AT_MS = 2_800;

/** One to three faults at different places, and when they strike; as many as it names of `only` these, where it names any. */
export async function drawFaults(stage: Stage, draw: Draw, only: readonly string[]): Promise<readonly DrawnFault[]> {
  const kind = stage.redis ? 'redis' : 'postgresql';
  const eligible = faults.filter(
    ({ name, queue = kind }) => queue === kind && (only.length === 0 || only.includes(name)),
  );
  const drawn: DrawnFault[] = [];
  const weighted = eligible.flatMap((fault) => Array.from({ length: fault.weight }, () => fault));
  const wanted = only.length > 0 ? Math.min(only.length, MOST) : draw.integer(1, MOST);
  for (const fault of draw.sample(weighted, weighted.length)) {
    if (drawn.length === wanted) break;
    if (drawn.some((other) => clash(other.fault, fault))) continue;
    const atMs = draw.integer(FIRST_AT_MS, LAST_AT_MS);
    drawn.push({ fault, atMs, missing: await fault.missing?.(stage) });
  }
  return drawn;
}

function clash(one: Fault, other: Fault): boolean {
  return one.place === other.place || (one.standsStill === true && other.standsStill === true);
}

/** These, in this order, for strikes one after the other. */
export async function faultsInTurn(stage: Stage, names: readonly string[]): Promise<readonly DrawnFault[]> {
  return Promise.all(
    names.map(async (name) => {
      const fault = faults.find((each) => each.name === name);
      if (!fault) throw new Error(`there is no fault ${name}`);
      return { fault, atMs: 0, missing: await fault.missing?.(stage) };
    }),
  );
}
