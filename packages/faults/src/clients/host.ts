import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProgram, startProgram } from '@assay/testkit/program';
import { within } from '../cycle/within';
import { type Order, report, type Report } from './messages';

const program = fileURLToPath(new URL('program.ts', import.meta.url));

/** The process of all clients, which a fault may kill: started again, it goes on from what was written down. */
export type ClientHost = {
  readonly begin: (order: Omit<Extract<Order, { order: 'begin' }>, 'order'>) => void;
  /** Resolves when every client knows what became of its last wish. */
  readonly finish: () => Promise<void>;
  /** Answers whether it was there to be killed. */
  readonly kill: () => Promise<boolean>;
  /** Whether this process takes a session for one in force. */
  readonly knows: (marketplace: string, sessionId: string) => Promise<boolean>;
  /** Whether it has ended by itself since it was last asked, which it never should. */
  readonly endedByItself: () => boolean;
  readonly close: () => Promise<void>;
};

/** How long anything is waited for, and how often a program that ends by itself is begun again. */
type Limits = {
  readonly upMs: number;
  readonly finishMs: number;
  readonly answerMs: number;
  readonly restartMs: number;
  readonly restarts: number;
};
const usual: Limits = { upMs: 180_000, finishMs: 120_000, answerMs: 20_000, restartMs: 250, restarts: 5 };

type State = {
  readonly file: string;
  readonly limits: Limits;
  child: ChildProcess;
  begun: Order | undefined;
  finished: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;
  isWanted: boolean;
  deaths: number;
  hasDied: boolean;
};

export async function startClientHost(file = program, limits = usual): Promise<ClientHost> {
  const child = await startOne(file, limits);
  const beginning = { begun: undefined, finished: undefined, isWanted: true, deaths: 0, hasDied: false };
  const state: State = { file, limits, child, ...beginning };
  watch(state);
  return {
    begin: (order) => {
      state.begun = { order: 'begin', ...order };
      state.deaths = 0;
      send(state, state.begun);
    },
    finish: () => {
      const end = new Promise<void>((resolve, reject) => {
        state.finished = { resolve, reject };
      });
      send(state, { order: 'finish' });
      return within(limits.finishMs, 'the clients’ end', end);
    },
    kill: async () => {
      const wasThere = isRunning(state.child);
      state.isWanted = false;
      await endProgram(state.child, 'SIGKILL');
      await goOn(state);
      return wasThere;
    },
    knows: async (marketplace, sessionId) => {
      const answered = told(state.child, ['somebody', 'nobody']);
      send(state, { order: 'who', marketplace, sessionId });
      return (await within(limits.answerMs, 'the clients’ answer', answered)) === 'somebody';
    },
    endedByItself: () => {
      const died = state.hasDied;
      state.hasDied = false;
      return died;
    },
    close: async () => {
      state.isWanted = false;
      await endProgram(state.child, 'SIGKILL');
    },
  };
}

/** Starts it again where it was: at the beginning of the same load, or at its end. */
async function goOn(state: State): Promise<void> {
  state.child = await startOne(state.file, state.limits);
  state.isWanted = true;
  watch(state);
  if (state.begun) send(state, state.begun);
  if (state.finished) send(state, { order: 'finish' });
}

function watch(state: State): void {
  const { child } = state;
  child.on('message', (said) => {
    if (report.parse(said) !== 'finished') return;
    state.begun = undefined;
    state.finished?.resolve();
    state.finished = undefined;
  });
  child.once('exit', () => {
    if (!state.isWanted) return;
    state.hasDied = true;
    state.deaths += 1;
    if (state.deaths > state.limits.restarts) state.isWanted = false;
    else void revive(state);
  });
}

/** Later each time. One that does not come up any more is not waited for: whoever waits for its end learns that it hangs. */
async function revive(state: State): Promise<void> {
  await sleep(state.limits.restartMs * state.deaths);
  if (!state.isWanted || isRunning(state.child)) return;
  await goOn(state).catch((error: unknown) => state.finished?.reject(error));
}

/** One that is dead is told when it goes on. */
function send({ child }: State, order: Order): void {
  if (child.connected) child.send(order);
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function startOne(file: string, { upMs }: Limits): Promise<ChildProcess> {
  const child = startProgram(file, { isTalking: true });
  try {
    await within(upMs, 'the start of the clients’ process', told(child, ['up']));
    return child;
  } catch (error) {
    await endProgram(child, 'SIGKILL');
    throw error;
  }
}

async function told(child: ChildProcess, expected: readonly Report[]): Promise<Report> {
  const ended = new AbortController();
  const abort = () => ended.abort(new Error('the clients’ process ended without a word'));
  child.once('exit', abort);
  try {
    for (;;) {
      const [said]: unknown[] = await once(child, 'message', { signal: ended.signal });
      const answer = report.parse(said);
      if (expected.includes(answer)) return answer;
    }
  } finally {
    child.off('exit', abort);
  }
}
