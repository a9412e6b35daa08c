import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { drawFrom } from '@assay/testkit/draw';
import { type Call, type History, readHistory } from '../clients/history';
import type { Stage } from '../stage/stage';
import { drawFaults, faultsInTurn } from '../fault/faults';
import { endedSessionFaults } from '../invariant/ended-sessions';
import { type Violation, violationsOf } from '../invariant/invariants';
import { replayOf } from '../report/replay';
import { inspect } from '../stage/inspect';
import { untilQuiet } from '../stage/quiet';
import { untilLoaded } from './load';
import type { CycleReport, StruckFault } from './report';
import { strike } from './strike';
import { within } from './within';

export type CycleWish = {
  readonly seed: string;
  /** Between 8 and 64, as the seed says, when left out. */
  readonly clients: number | undefined;
  readonly only: readonly string[];
  /** Whether every one of these strikes, one after the other, instead of what the seed draws of them. */
  readonly isInTurn?: boolean;
};

const AFTER_LAST_FAULT_MS = 700;
const LEAST_LOAD_MS = 3_000;
const LOADED_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 480_000;

/** Load, faults in the middle of it, quiet, and then everything that must hold. What hangs is told, and waited for no more. */
export async function runCycle(stage: Stage, wish: CycleWish): Promise<CycleReport> {
  const clients = wish.clients ?? drawFrom(wish.seed).pick([8, 16, 32, 64]);
  const begin = Date.now();
  const queue = stage.redis ? 'redis' : 'postgresql';
  const replay = replayOf({ ...wish, queue, 'in-turn': wish.isInTurn ?? false, 'small-disk': stage.server.hasOwnDisk });
  const told = { seed: wish.seed, replay, queue, clients } as const;
  const faults: StruckFault[] = [];
  try {
    const lived = await within(ENDS_WITHIN_MS, 'the cycle', live(stage, wish, clients, faults));
    return { ...told, ...lived, tookMs: Date.now() - begin };
  } catch (error) {
    const violations = [{ invariant: 'the cycle ends', fault: String(error).slice(0, 500) }];
    return { ...told, ...nothingKnown, faults, tookMs: Date.now() - begin, violations, isBrokenOff: true };
  }
}

const nothingKnown = {
  wishes: 0,
  calls: { ok: 0, refused: 0, unknown: 0, error: 0 },
  recovery: { firstOkMs: null, quietMs: null },
  strays: 0,
} as const;

type Lived = Omit<CycleReport, 'seed' | 'replay' | 'queue' | 'clients' | 'tookMs'>;

/** Fills in the faults as they end, so that they are known of a cycle that is broken off. */
async function live(stage: Stage, wish: CycleWish, clients: number, faults: StruckFault[]): Promise<Lived> {
  const draw = drawFrom(wish.seed);
  const drawn = wish.isInTurn
    ? await faultsInTurn(stage, wish.only)
    : await drawFaults(stage, draw.of('faults'), wish.only);
  const path = join(stage.folder, `history-${wish.seed.replaceAll(/\W/g, '-')}.jsonl`);
  stage.clients.begin({ seed: wish.seed, clients, history: path, urls: urlsOfClients(stage) });
  await untilLoaded(path, 0, 'before the faults', LOADED_WITHIN_MS);
  const startedAt = Date.now();
  if (wish.isInTurn) {
    for (const each of drawn) {
      const atMs = Date.now() - startedAt;
      faults.push(await strike(stage, { ...each, atMs }, { startedAt, draw }));
    }
  } else {
    await Promise.all(drawn.map(async (each) => faults.push(await strike(stage, each, { startedAt, draw }))));
  }
  const mendedAt = Date.now();
  await sleep(Math.max(AFTER_LAST_FAULT_MS, LEAST_LOAD_MS - (mendedAt - startedAt)));
  await untilLoaded(path, mendedAt, 'after the faults', LOADED_WITHIN_MS);
  await stage.clients.finish();
  const unrest = await untilQuiet(stage.urls().owner);
  const quietMs = Date.now() - mendedAt;
  const history = await readHistory(path);
  const { calls, strays } = history;
  return {
    faults,
    wishes: new Set(calls.map((call) => call.wish)).size,
    calls: counted(calls),
    recovery: { firstOkMs: firstOkAfter(calls, mendedAt), quietMs },
    strays: strays.length,
    violations: [
      ...(unrest === undefined ? [] : [{ invariant: 'I11 settled', fault: unrest }]),
      ...besideTheRows(stage, history, faults),
      ...(await inTheRows(stage, calls)),
    ],
  };
}

async function inTheRows(stage: Stage, calls: readonly Call[]): Promise<readonly Violation[]> {
  const { checkpointFiles, mail, clients, witness } = stage;
  const { marketplace } = stage.urls();
  const sessions = await endedSessionFaults(marketplace, (session) => clients.knows(marketplace, session));
  return [
    ...sessions.map((fault) => ({ invariant: 'I12 ended sessions', fault })),
    ...(await inspect(stage.urls(), async (inspection) => {
      // The session of I12 was begun and ended a moment ago.
      await untilQuiet(stage.urls().owner);
      const witnessed = await witness.faults(inspection);
      return [
        ...witnessed.map((fault) => ({ invariant: 'I2 witness', fault })),
        ...(await violationsOf({ inspection, calls, checkpointFiles, takenMails: mail.taken() })),
      ];
    })),
  ];
}

/** What went wrong in processes and faults, whatever the database says. */
function besideTheRows(
  { clients }: Stage,
  { strays, unexpected }: History,
  faults: readonly StruckFault[],
): readonly Violation[] {
  return [
    ...(clients.endedByItself() ? [{ invariant: 'I7 one outcome', fault: 'the clients’ process died by itself' }] : []),
    ...unexpected.map((said) => ({ invariant: 'unexpected', fault: `an error that met a client: ${said}` })),
    ...strays
      .filter((said) => !said.startsWith('driver'))
      .map((said) => ({ invariant: 'uncaught', fault: `a rejection that nobody caught: ${said}` })),
    ...faults.flatMap(({ name, failure }) => (failure === undefined ? [] : [{ invariant: name, fault: failure }])),
  ];
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
