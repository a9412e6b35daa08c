import { RefusedError } from '../kernel/refused';

/** One call of one client: when it was made, when it was answered, and with what. */
export type Recorded = {
  readonly client: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
};

/** Has every client make its call at the same moment and records what each saw. An error that is no refusal is thrown. */
export async function race(clients: number, call: (client: number) => Promise<unknown>): Promise<readonly Recorded[]> {
  return Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const startedAt = performance.now();
      const outcome = await outcomeOf(call(client));
      return { client, startedAt, endedAt: performance.now(), outcome };
    }),
  );
}

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  }
}

/**
 * What speaks against the history being one of an object that is done once. There is an order of such calls that agrees
 * with what every client saw exactly when one call was done, and no refusal had its answer before that call was made:
 * every refusal can then be put behind it, since refusals change nothing and may stand in any order.
 */
export function anomaliesOf(history: readonly Recorded[]): string[] {
  const done = history.filter(({ outcome }) => outcome === 'done');
  const [winner] = done;
  if (!winner || done.length > 1) return [`${done.length} calls were done`];
  return history
    .filter(({ outcome, endedAt }) => outcome !== 'done' && endedAt < winner.startedAt)
    .map(({ client, outcome }) => `client ${client} was refused (${outcome}) before client ${winner.client} began`);
}
