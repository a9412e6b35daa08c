import 'server-only';
import { env } from '../../env';

export type Readiness = {
  readonly name: string;
  /** `unknown` where its address is not among the settings of this process. */
  readonly state: 'ready' | 'not_ready' | 'silent' | 'unknown';
  /** Why it is not ready, in its own words. */
  readonly reason: string | null;
};

const PATIENCE_MS = 1_500;

/** Asks the other processes whether they are ready; this one is, or the page would not be here. */
export async function readReadiness(): Promise<Readiness[]> {
  const { SKILL_TESTS_URL, WORKER_URL } = env();
  const others = await Promise.all([ask('skill-tests', SKILL_TESTS_URL), ask('worker', WORKER_URL)]);
  return [{ name: 'marketplace', state: 'ready', reason: null }, ...others];
}

async function ask(name: string, url: string | undefined): Promise<Readiness> {
  if (url === undefined) return { name, state: 'unknown', reason: null };
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' });
    if (answer.ok) return { name, state: 'ready', reason: null };
    return { name, state: 'not_ready', reason: reasonIn(await answer.text()) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { name, state: 'silent', reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

function reasonIn(body: string): string {
  const match = /"reason"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body);
  return match?.[1] ?? body.slice(0, 200);
}
