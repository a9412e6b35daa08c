import { createInterface } from 'node:readline';
import type { Executor } from '@assay/item-models/tests';
import type { ProofReply, Runtime, Surroundings } from './messages';
import { defaultLimits, killSandbox, startSandbox, type Limits } from './sandbox';

type Lost = { readonly kind: 'lost'; readonly message: string };

export type Execution<Job, Outputs> =
  | {
      readonly job: Job;
      readonly runtime: Runtime;
      readonly outcome: Extract<ProofReply<Outputs>, { kind: 'done' | 'broken' }>;
    }
  /** The child died or was killed over this job. */
  | { readonly job: Job; readonly outcome: Lost };

/** Which child runs the jobs. `Outputs` is what its answers hold. */
export type Child = { readonly executor: Executor; readonly surroundings: Surroundings };

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
export async function* executeBatch<Job extends { readonly id: string }, Outputs>(
  child: Child,
  jobs: readonly Job[],
  { limits = defaultLimits, stopping }: RunOptions = {},
): AsyncGenerator<Execution<Job, Outputs>> {
  let rest = jobs;
  while (rest.length > 0 && !stopping?.aborted) {
    const session = openSession<Job, Outputs>(child, limits);
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

type Outcome<Outputs> = Exclude<ProofReply<Outputs>, { kind: 'started' }> | Lost;

type Session<Job, Outputs> = {
  readonly started: Promise<Runtime>;
  readonly run: (job: Job) => Promise<Outcome<Outputs>>;
  readonly close: () => void;
};

function openSession<Job, Outputs>(kind: Child, limits: Limits): Session<Job, Outputs> {
  const child = startSandbox(kind, limits);
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

  const read = async (timeoutMs: number): Promise<ProofReply<Outputs> | Lost> => {
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
    return replyOf<Outputs>(line.value);
  };
  const start = async (): Promise<Runtime> => {
    const first = await read(limits.startMs);
    if (first.kind !== 'started')
      throw new Error(`the proof process did not start: ${first.kind === 'lost' ? first.message : first.kind}`);
    return first.runtime;
  };
  const run = async (job: Job): Promise<Outcome<Outputs>> => {
    child.stdin.write(`${JSON.stringify(job)}\n`);
    const reply = await read(limits.jobMs);
    if (reply.kind === 'started') throw new Error('the proof process started twice');
    return reply;
  };
  return { started: start(), run, close: () => killSandbox(child) };
}

/** The child is our own file and prints nothing but replies to the jobs of its executor. */
function replyOf<Outputs>(line: string): ProofReply<Outputs> {
  return JSON.parse(line) as ProofReply<Outputs>;
}
