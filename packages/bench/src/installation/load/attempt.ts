import { brandId } from '@assay/domain/kernel/id';
import { attemptProgress, servedQuestion } from '@assay/protocol/dto/attempt';
import { mintTestToken, type TestToken } from '@assay/services/assessment/token';
import { post } from './caller';
import type { Newcomer } from './newcomer';

const TOKEN_MS = 600_000;

/** Takes a test as a browser does, by the marketplace: begins it, chooses the first option everywhere, and hands it in. */
export async function takeTest({ caller, accountId }: Newcomer, test: string, tokenSecret: string): Promise<void> {
  const ask = async (token: TestToken, path: string, body: object): Promise<unknown> => {
    const bearer = await mintTestToken(tokenSecret, token, new Date(Date.now() + TOKEN_MS));
    const { headers, ...request } = post(body);
    const authorized = { ...request, headers: { ...headers, authorization: `Bearer ${bearer}` } };
    return (await caller.fetch(`/api/skill-tests/${path}`, authorized)).json();
  };
  const begun = attemptProgress.parse(await ask({ purpose: 'start', accountId, test }, 'start', {}));
  const token = { purpose: 'attempt', accountId, attemptId: brandId<'attempt'>(begun.attemptId) } as const;
  for (const { position } of begun.items) {
    const { itemId, options } = servedQuestion.parse(await ask(token, 'next', { position }));
    await ask(token, 'answer', { itemId, optionId: options[0]?.optionId });
  }
  await ask(token, 'submit', {});
}
