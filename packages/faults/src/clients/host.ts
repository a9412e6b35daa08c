import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endProgram, startProgram } from '@assay/testkit/program';
import type { Order } from './messages';
import { report, type Report } from './messages';

const program = fileURLToPath(new URL('program.ts', import.meta.url));

/** The process of all clients, which a fault may kill: started again, it goes on from what was written down. */
export type ClientHost = {
  readonly begin: (order: Omit<Extract<Order, { order: 'begin' }>, 'order'>) => void;
  /** Resolves when every client knows what became of its last wish. */
  readonly finish: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Whether this process takes a session for one in force. */
  readonly knows: (marketplace: string, sessionId: string) => Promise<boolean>;
  /** Also after it has ended by itself, which it never should: that is told once, and it is started again. */
  readonly endedByItself: () => boolean;
  readonly close: () => Promise<void>;
};

export async function startClientHost(): Promise<ClientHost> {
  let child = await startOne();
  let [begun, isDead, died]: [Order | undefined, boolean, boolean] = [undefined, false, false];
  const goOn = async () => {
    child = await startOne();
    isDead = false;
    watch();
    if (begun) child.send(begun);
  };
  const watch = () => {
    const watched = child;
    watched.once('exit', () => {
      if (watched !== child || isDead) return;
      [isDead, died] = [true, true];
      void goOn();
    });
  };
  watch();
  return {
    begin: (order) => {
      begun = { order: 'begin', ...order };
      child.send(begun);
    },
    finish: async () => {
      const finished = told(child, ['finished']);
      child.send({ order: 'finish' } satisfies Order);
      begun = undefined;
      await finished;
    },
    kill: async () => {
      isDead = true;
      await endProgram(child, 'SIGKILL');
      await goOn();
    },
    knows: async (marketplace, sessionId) => {
      const answered = told(child, ['somebody', 'nobody']);
      child.send({ order: 'who', marketplace, sessionId } satisfies Order);
      return (await answered) === 'somebody';
    },
    endedByItself: () => {
      const was = died;
      died = false;
      return was;
    },
    close: async () => {
      isDead = true;
      await endProgram(child, 'SIGKILL');
    },
  };
}

async function startOne(): Promise<ChildProcess> {
  const child = startProgram(program, { isTalking: true });
  await told(child, ['up']);
  return child;
}

async function told(child: ChildProcess, expected: readonly Report[]): Promise<Report> {
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  for (;;) {
    const [said]: unknown[] = await once(child, 'message', { signal: ended.signal });
    const answer = report.parse(said);
    if (expected.includes(answer)) return answer;
  }
}
