import { fileURLToPath } from 'node:url';
import { mintTestToken, type TestToken } from '@assay/services/assessment/token';
import type { QuizMarket } from '@assay/services/testing/quiz-market';
import { freePort } from '@assay/testkit/free-port';
import { endProgram, startProgram } from '@assay/testkit/program';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const secret = 'a secret of the tests that is long enough';

export type Answer = { readonly status: number; readonly body: unknown };

export type ServiceProgram = {
  /** What the browser of the token's person would send; a body makes it a POST. */
  readonly call: (token: TestToken, path: string, body?: unknown) => Promise<Answer>;
  readonly isReady: () => Promise<boolean>;
  readonly kill: () => Promise<void>;
};

/** The test service as a process of its own, which can be killed. */
export async function startServiceProgram({ urls }: QuizMarket): Promise<ServiceProgram> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = startProgram(main, {
    env: {
      DATABASE_URL: urls.skillTests,
      PORT: String(port),
      ITEM_SALT: 'the salt of the tests',
      TEST_TOKEN_SECRET: secret,
    },
  });
  return {
    call: async (token, path, body) => {
      const authorization = `Bearer ${await mintTestToken(secret, token, new Date(Date.now() + 600_000))}`;
      const response = await fetch(url + path, {
        headers: { authorization, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    },
    isReady: async () => {
      const response = await fetch(`${url}/readyz`).catch(() => undefined);
      return response?.status === 200;
    },
    kill: () => endProgram(child, 'SIGKILL'),
  };
}
