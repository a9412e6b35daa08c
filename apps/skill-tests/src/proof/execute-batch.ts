import { createInterface } from 'node:readline';
import type { ProofJob, ProofReply, Runtime } from './messages';
import { defaultLimits, killSandbox, startSandbox, type Limits } from './sandbox';

export type Execution =
  | {
      readonly job: ProofJob;
      readonly runtime: Runtime;
      readonly outcome: Extract<ProofReply, { kind: 'done' | 'broken' }>;
    }
  /** The child died or was killed over this job. */
  | {
      readonly job: ProofJob;
      readonly outcome: { readonly kind: 'lost'; readonly message: string };
    };

export type RunOptions = {
  readonly limits?: Limits;
  /** Ends the run at once, the child killed. */
  readonly stopping?: AbortSignal;
};

/**
 * Runs jobs in order in one confined child and yields each as it is done. A job over which the child dies or
 * exceeds its time is reported as lost, and a new child takes the rest. Stopping kills the child at once.
 *
 * @throws Error when a child cannot be started at all
 */
export async function* executeBatch(
  jobs: readonly ProofJob[],
  { limits = defaultLimits, stopping }: RunOptions = {},
): AsyncGenerator<Execution> {
  let rest = jobs;
  while (rest.length > 0 && !stopping?.aborted) {
    const session = openSession(limits);
    stopping?.addEventListener('abort', session.close, { once: true });
    try {
      const runtime = await session.started;
      for (const job of rest) {
        const outcome = await session.run(job);
        rest = rest.slice(1);
        yield outcome.kind === 'lost' ? { job, outcome } : { job, runtime, outcome };
        if (outcome.kind === 'lost') break;
      }
    } finally {
      stopping?.removeEventListener('abort', session.close);
      session.close();
    }
  }
}

type Outcome = Execution['outcome'];

type Session = {
  readonly started: Promise<Runtime>;
  readonly run: (job: ProofJob) => Promise<Outcome>;
  readonly close: () => void;
};

function openSession(limits: Limits): Session {
  const child = startSandbox(limits);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-2000);
  });
  child.on('error', (error) => {
    complaint = error.message;
  });
  // A dead child is noticed by the end of its output; writing to it must not throw besides.
  child.stdin.on('error', () => undefined);

  const read = async (timeoutMs: number): Promise<ProofReply | { kind: 'lost'; message: string }> => {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      killSandbox(child);
    }, timeoutMs);
    const line = await lines.next();
    clearTimeout(timer);
    if (line.done)
      return {
        kind: 'lost',
        message: timedOut ? `no answer within ${timeoutMs} ms` : complaint || 'the process ended',
      };
    return replyOf(line.value);
  };
  const start = async (): Promise<Runtime> => {
    const first = await read(limits.startMs);
    if (first.kind !== 'started')
      throw new Error(`the proof process did not start: ${first.kind === 'lost' ? first.message : first.kind}`);
    return first.runtime;
  };
  const run = async (job: ProofJob): Promise<Outcome> => {
    child.stdin.write(`${JSON.stringify(job)}\n`);
    const reply = await read(limits.jobMs);
    if (reply.kind === 'started') throw new Error('the proof process started twice');
    return reply;
  };
  return { started: start(), run, close: () => killSandbox(child) };
}

/** The child is our own file and prints nothing but replies. */
function replyOf(line: string): ProofReply {
  return JSON.parse(line) as ProofReply;
}
