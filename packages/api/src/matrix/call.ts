import type { ServiceContext } from '@assay/services/kernel/context';
import { RefusedError } from '@assay/services/kernel/refused';
import { callTRPCProcedure, type ProcedureType, TRPCError } from '@trpc/server';
import { appRouter } from '../root';

/** A verb or a procedure that waits for whoever calls it. */
export type Call = (ctx: ServiceContext) => Promise<unknown>;

/** What a caller learns of a call, and how many events it wrote. */
export type Answer = {
  /** `ok`, or the code of the refusal. */
  readonly outcome: string;
  /** All that is told with a refusal: transport code, words and facts. */
  readonly said: string;
  readonly events: number;
};

class Undone extends Error {
  override readonly name = 'Undone';
}

/** Calls in a transaction that is rolled back afterwards, so that every cell finds the scene as it was set. */
export async function callAndUndo(ctx: ServiceContext, call: Call): Promise<Answer> {
  const answers: Answer[] = [];
  const undone = ctx.database.transaction(async (tx) => {
    const within = new Proxy(ctx.database, {
      // How the connection logs in is asked of the connection itself.
      get: (target, key) => (key === '_' ? target._ : bound(tx, key)),
    });
    const told = await answerOf({ ...ctx, database: within }, call);
    const [written] = await tx.execute<{ events: number }>(
      'select count(*)::int as events from log.outbox where xid = pg_current_xact_id()',
    );
    answers.push({ ...told, events: written?.events ?? 0 });
    throw new Undone();
  });
  await undone.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  const [answer] = answers;
  if (!answer) throw new Error('a call gave no answer');
  return answer;
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

const uncounted = { count: () => Promise.resolve(), giveBack: () => Promise.resolve() };

/** The call of a procedure, as a request makes it. */
export function procedureCall(path: string, type: ProcedureType, input: unknown): Call {
  return (ctx) =>
    callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: { ...ctx, address: 'test', throttle: uncounted },
      getRawInput: async () => input,
      signal: undefined,
      batchIndex: 0,
    });
}

async function answerOf(ctx: ServiceContext, call: Call): Promise<Omit<Answer, 'events'>> {
  try {
    return { outcome: 'ok', said: JSON.stringify(await call(ctx)) ?? '' };
  } catch (error) {
    if (error instanceof RefusedError) return { outcome: error.refusal.code, said: JSON.stringify(error.refusal) };
    if (!(error instanceof TRPCError)) throw error;
    if (!(error.cause instanceof RefusedError)) {
      if (error.code === 'BAD_REQUEST') return { outcome: 'invalid_input', said: '' };
      throw error.cause ?? error;
    }
    const { refusal } = error.cause;
    return { outcome: refusal.code, said: JSON.stringify([error.code, error.message, refusal]) };
  }
}
