import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endProgram, startProgram } from '@assay/testkit/program';
import { type Order, report, type Report } from './messages';

const program = fileURLToPath(new URL('program.ts', import.meta.url));

/** The process of all clients, which a fault may kill: started again, it goes on from what was written down. */
export type ClientHost = {
  readonly begin: (order: Omit<Extract<Order, { order: 'begin' }>, 'order'>) => void;
  /** Resolves when every client knows what became of its last wish. */
  readonly finish: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Whether this process takes a session for one in force. */
  readonly knows: (marketplace: string, sessionId: string) => Promise<boolean>;
  /** Whether it has ended by itself since it was last asked, which it never should. */
  readonly endedByItself: () => boolean;
  readonly close: () => Promise<void>;
};

type State = {
  child: ChildProcess;
  begun: Order | undefined;
  finished: (() => void) | undefined;
  isWanted: boolean;
  hasDied: boolean;
};

export async function startClientHost(): Promise<ClientHost> {
  const child = await startOne();
  const state: State = { child, begun: undefined, finished: undefined, isWanted: true, hasDied: false };
  watch(state);
  return {
    begin: (order) => {
      state.begun = { order: 'begin', ...order };
      send(state, state.begun);
    },
    finish: () =>
      new Promise((resolve) => {
        state.finished = resolve;
        send(state, { order: 'finish' });
      }),
    kill: async () => {
      state.isWanted = false;
      await endProgram(state.child, 'SIGKILL');
      await goOn(state);
    },
    knows: async (marketplace, sessionId) => {
      const answered = told(state.child, ['somebody', 'nobody']);
      send(state, { order: 'who', marketplace, sessionId });
      return (await answered) === 'somebody';
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
  state.child = await startOne();
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
    state.finished?.();
    state.finished = undefined;
  });
  child.once('exit', () => {
    if (!state.isWanted) return;
    state.hasDied = true;
    void goOn(state);
  });
}

/** One that is dead is told when it goes on. */
function send({ child }: State, order: Order): void {
  if (child.connected) child.send(order);
}

async function startOne(): Promise<ChildProcess> {
  const child = startProgram(program, { isTalking: true });
  await told(child, ['up']);
  return child;
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
