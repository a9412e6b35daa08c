import type { AccountId } from '@assay/domain/kernel/id';
import type { Locale } from '@assay/domain/locale/locales';
import { readTestToken } from '@assay/services/assessment/token';
import { createTranslator } from 'next-intl';
import { env } from '../../env';
import { de } from '../../i18n/de';
import { en } from '../../i18n/en';

/** What a browser may ask of the test service, and by which method. */
const doors: Readonly<Record<string, 'GET' | 'POST'>> = {
  start: 'POST',
  attempts: 'GET',
  progress: 'GET',
  result: 'GET',
  next: 'POST',
  answer: 'POST',
  flag: 'POST',
  submit: 'POST',
  abandon: 'POST',
};

const messages = { en, de };

const patienceMs = 10_000;
const bodyMaxBytes = 16 * 1024;

/**
 * Passes a browser's request on to the test service, which is not reachable from outside. Only the token and
 * the language of the page go along: the token names the attempt and the person, and the cookie of the session is none of the test service's business. A token
 * outlives a session that was ended or an account that was closed, so it is taken from its own live session alone.
 */
export async function passToTestService(
  request: Request,
  path: string,
  loggedIn: AccountId | null,
  locale: Locale,
): Promise<Response> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'attempt.line' });
  if (!Object.hasOwn(doors, path) || doors[path] !== request.method) return answerWith(404, 'not_found', t('notFound'));
  const authorization = request.headers.get('authorization') ?? '';
  const token = await readTestToken(env().TEST_TOKEN_SECRET, authorization.replace(/^Bearer /, ''), new Date());
  if (token === null || token.accountId !== loggedIn) return answerWith(401, 'not_signed_in', t('loggedOut'));
  const body = request.method === 'POST' ? await request.text() : undefined;
  if (body !== undefined && body.length > bodyMaxBytes) return answerWith(413, 'invalid_input', t('tooLarge'));
  try {
    const answer = await fetch(`${env().SKILL_TESTS_URL}/${path}`, {
      method: request.method,
      headers: { authorization, 'content-type': 'application/json', 'accept-language': locale },
      ...(body !== undefined && { body }),
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers: headersOf(answer) });
  } catch (error) {
    console.error(error);
    return answerWith(502, 'unreachable', t('away'));
  }
}

function headersOf(answer: Response): Record<string, string> {
  return {
    'Content-Type': answer.headers.get('content-type') ?? 'application/json',
    'Cache-Control': 'no-store',
  };
}

function answerWith(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers: { 'Cache-Control': 'no-store' } });
}
