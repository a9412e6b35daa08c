import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Draw, drawFrom } from '@assay/testkit/draw';
import { type Call, readHistory } from '../clients/history';
import type { Stage } from '../stage/stage';
import { type DrawnFault, drawFaults } from '../fault/faults';
import { endedSessionFaults } from '../invariant/ended-sessions';
import { type Violation, violationsOf } from '../invariant/invariants';
import { inspect } from '../stage/inspect';
import { untilQuiet } from '../stage/quiet';

export type StruckFault = {
  readonly name: string;
  /** After the begin of the load, and until it was mended. */
  readonly atMs: number;
  readonly tookMs: number;
  /** What happened, or why nothing did. */
  readonly note: string;
  readonly isMissing?: true;
  /** What went wrong in the fault itself, which is not what it was to bring about. */
  readonly failure?: string;
};

export type CycleReport = {
  readonly seed: string;
  readonly queue: 'postgresql' | 'redis';
  readonly clients: number;
  readonly faults: readonly StruckFault[];
  readonly wishes: number;
  readonly calls: Readonly<Record<Call['outcome'], number>>;
  /** From the end of the last fault to the first call since then that was done, and until everything was settled. */
  readonly recovery: { readonly firstOkMs: number | null; readonly quietMs: number };
  /** Rejections within the database's driver that no code could have caught: a process that does not look out ends by them. */
  readonly strays: number;
  readonly tookMs: number;
  readonly violations: readonly Violation[];
};

export type CycleWish = {
  readonly seed: string;
  /** Between 8 and 64, as the seed says, when left out. */
  readonly clients: number | undefined;
  readonly only: readonly string[];
};

const AFTER_LAST_FAULT_MS = 700;
const LEAST_LOAD_MS = 3_000;

/** Load, faults in the middle of it, quiet, and then everything that must hold. */
export async function runCycle(stage: Stage, wish: CycleWish): Promise<CycleReport> {
  const draw = drawFrom(wish.seed);
  const clients = wish.clients ?? draw.pick([8, 16, 32, 64]);
  const drawn = await drawFaults(stage, draw.of('faults'), wish.only);
  const history = join(stage.folder, `history-${wish.seed.replaceAll(/\W/g, '-')}.jsonl`);
  const startedAt = Date.now();
  stage.clients.begin({ seed: wish.seed, clients, history, urls: urlsOfClients(stage) });
  const faults = await Promise.all(drawn.map((each) => strike(stage, each, { startedAt, draw })));
  const mendedAt = Date.now();
  await sleep(Math.max(AFTER_LAST_FAULT_MS, LEAST_LOAD_MS - (mendedAt - startedAt)));
  await stage.clients.finish();
  const unrest = await untilQuiet(stage.urls().owner);
  const quietMs = Date.now() - mendedAt;
  const { calls, strays } = await readHistory(history);
  const violations = await inspect(stage.urls(), (inspection) =>
    violationsOf({ inspection, calls, checkpointFiles: stage.checkpointFiles, takenMails: stage.mail.taken() }),
  );
  const { marketplace } = stage.urls();
  const sessions = await endedSessionFaults(marketplace, (session) => stage.clients.knows(marketplace, session));
  const besides = [
    ...(unrest === undefined ? [] : [{ invariant: 'I11 settled', fault: unrest }]),
    ...(stage.clients.endedByItself()
      ? [{ invariant: 'I7 one outcome', fault: 'the clients’ process died by itself' }]
      : []),
    ...strays
      .filter((said) => !said.startsWith('driver'))
      .map((said) => ({ invariant: 'uncaught', fault: `a rejection that nobody caught: ${said}` })),
    ...sessions.map((fault) => ({ invariant: 'I12 ended sessions', fault })),
    ...faults.flatMap(({ name, failure }) => (failure === undefined ? [] : [{ invariant: name, fault: failure }])),
  ];
  return {
    seed: wish.seed,
    queue: stage.redis ? 'redis' : 'postgresql',
    clients,
    faults,
    wishes: new Set(calls.map((call) => call.wish)).size,
    calls: counted(calls),
    recovery: { firstOkMs: firstOkAfter(calls, mendedAt), quietMs },
    strays: strays.length,
    tookMs: Date.now() - startedAt,
    violations: [...besides, ...violations],
  };
}

function urlsOfClients({ urls, clientLine }: Stage) {
  const behind = (url: string): string => {
    const proxied = new URL(url);
    proxied.port = String(clientLine.port);
    return proxied.href;
  };
  const { owner, marketplace, skillTests } = urls();
  return { finder: owner, marketplace: behind(marketplace), skillTests: behind(skillTests) };
}

async function strike(
  stage: Stage,
  { fault, atMs, missing }: DrawnFault,
  { startedAt, draw }: { readonly startedAt: number; readonly draw: Draw },
): Promise<StruckFault> {
  if (missing !== undefined) return { name: fault.name, atMs, tookMs: 0, note: missing, isMissing: true };
  await sleep(startedAt + atMs - Date.now());
  const struck = (outcome: Pick<StruckFault, 'note' | 'failure'>): StruckFault => ({
    name: fault.name,
    atMs,
    tookMs: Date.now() - startedAt - atMs,
    ...outcome,
  });
  try {
    return struck({ note: await fault.strike(stage, draw.of(fault.name)) });
  } catch (error) {
    return struck({ note: 'failed', failure: String(error).slice(0, 500) });
  }
}

function counted(calls: readonly Call[]): CycleReport['calls'] {
  const of = (outcome: Call['outcome']) => calls.filter((call) => call.outcome === outcome).length;
  return { ok: of('ok'), refused: of('refused'), unknown: of('unknown'), error: of('error') };
}

function firstOkAfter(calls: readonly Call[], mendedAt: number): number | null {
  const since = calls.flatMap(({ outcome, at, answeredAt }) =>
    outcome === 'ok' && at >= mendedAt && answeredAt !== undefined ? [answeredAt] : [],
  );
  return since.length === 0 ? null : Math.min(...since) - mendedAt;
}
