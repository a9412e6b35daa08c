import 'server-only';
import { refusalCodes, type Refusal } from '@assay/domain/kernel/refusal';
import { RefusedError } from '@assay/services/kernel/refused';
import { z } from 'zod';
import { env } from '../../env';

const patienceMs = 10_000;

const refusal = z.object({
  error: z.object({
    code: z.enum(refusalCodes),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
});

/** The test service gave no answer that means anything: it is away, or failed. What was saved before is safe there. */
export class TestServiceError extends Error {
  override readonly name = 'TestServiceError';
}

/**
 * One request to the test service, on the server.
 * @throws RefusedError as the service refused; TestServiceError when it is away or failed
 */
export async function askTestService<Schema extends z.ZodType>(
  token: string,
  path: string,
  answer: Schema,
  body?: Readonly<Record<string, unknown>>,
): Promise<z.output<Schema>> {
  const response = await fetch(env().SKILL_TESTS_URL + path, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
  }).catch((cause: unknown) => {
    throw new TestServiceError('the test service does not answer', { cause });
  });
  const content: unknown = await response.json().catch(() => null);
  if (response.ok) return answer.parse(content);
  const refused = refusal.safeParse(content);
  if (refused.success) throw new RefusedError(refusalFrom(refused.data.error));
  throw new TestServiceError(`the test service answered ${response.status}`);
}

function refusalFrom({ code, facts }: z.output<typeof refusal>['error']): Refusal {
  return facts ? { code, facts } : { code };
}
