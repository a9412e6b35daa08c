import { fault } from '@assay/protocol/refusal/field-fault';
import { abandonAttempt } from '@assay/services/assessment/abandon';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { flagQuestion } from '@assay/services/assessment/flag-question';
import { listOwnAttempts } from '@assay/services/assessment/list-own';
import { readProgress } from '@assay/services/assessment/read-progress';
import { readResult } from '@assay/services/assessment/read-result';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import type { ServiceContext } from '@assay/services/kernel/context';
import { refusedField } from '@assay/services/kernel/refused';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { granted, type Gate } from './authorise';
import { refusalResponse } from './refusal-response';

export type Readiness = () => Promise<{ readonly isReady: boolean; readonly detail: string }>;

const bodyLimitBytes = 16 * 1024;

/** Every verb on a running attempt: the token names the attempt, the body says the rest. */
const attemptVerbs = {
  next: serveQuestion,
  answer: answerQuestion,
  flag: flagQuestion,
  submit: submitAttempt,
  abandon: abandonAttempt,
} as const satisfies Record<string, (ctx: ServiceContext, input: unknown) => Promise<unknown>>;

export function buildApp(
  gate: Gate & {
    readonly readiness: Readiness;
    readonly timed: MiddlewareHandler;
    readonly say: (message: string, facts?: Record<string, unknown>) => void;
  },
): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    if (error.name !== 'RefusedError') gate.say('a request failed', { path: c.req.path, error: error.stack });
    return refusalResponse(error, c);
  });
  // Before the clock: a machine that asks whether the process is ready is no answer of the test service.
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const { isReady, detail } = await gate.readiness();
    return c.text(detail, isReady ? 200 : 503, { 'cache-control': 'no-store' });
  });

  app.use(gate.timed);
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.use(
    bodyLimit({
      maxSize: bodyLimitBytes,
      onError: (c) => c.json({ error: { code: 'invalid_input', message: 'The request is too large.' } }, 413),
    }),
  );

  app.post('/start', async (c) => {
    const { token, ctx } = await granted(gate, c, 'start');
    return c.json(await startAttempt(ctx, { test: token.test }), 201);
  });
  app.get('/attempts', async (c) => {
    const { ctx } = await granted(gate, c, 'history');
    return c.json({ items: await listOwnAttempts(ctx) });
  });
  app.get('/progress', async (c) => {
    const { token, ctx } = await granted(gate, c, 'attempt');
    return c.json(await readProgress(ctx, { attemptId: token.attemptId }));
  });
  app.get('/result', async (c) => {
    const { token, ctx } = await granted(gate, c, 'attempt');
    return c.json(await readResult(ctx, { attemptId: token.attemptId }));
  });
  for (const [path, verb] of Object.entries(attemptVerbs)) {
    app.post(`/${path}`, async (c) => {
      const { token, ctx } = await granted(gate, c, 'attempt');
      // The attempt is the token's, whatever the body claims.
      return c.json(await verb(ctx, { ...(await bodyOf(c)), attemptId: token.attemptId }));
    });
  }
  return app;
}

async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (text === '') return {};
  const body: unknown = tryJson(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusedField('body', fault('A JSON object is expected.'));
  return { ...body };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: refused by the caller, naming the field.
    return null;
  }
}
