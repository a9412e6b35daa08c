import 'server-only';
import { env } from '../../env';

export type Readiness = {
  readonly name: string;
  readonly state: 'ready' | 'not_ready' | 'silent' | 'unknown';
  /** Why it is not ready, or why nobody asked. */
  readonly reason: string | null;
};

const PATIENCE_MS = 1_500;

/** Asks the other processes whether they are ready; this one is, or the page would not be here. */
export async function readReadiness(): Promise<Readiness[]> {
  const { SKILL_TESTS_URL, WORKER_URL } = env();
  return Promise.all([
    { name: 'marketplace', state: 'ready', reason: null } as const,
    ask('skill-tests', SKILL_TESTS_URL),
    WORKER_URL === undefined
      ? ({ name: 'worker', state: 'unknown', reason: 'WORKER_URL is not set, so this page cannot ask it.' } as const)
      : ask('worker', WORKER_URL),
  ]);
}

async function ask(name: string, url: string): Promise<Readiness> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' });
    if (answer.ok) return { name, state: 'ready', reason: null };
    return { name, state: 'not_ready', reason: reasonIn(await answer.text()) };
  } catch (error) {
    return { name, state: 'silent', reason: error instanceof Error ? error.message : String(error) };
  }
}

function reasonIn(body: string): string {
  const match = /"reason"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body);
  return match?.[1] ?? body.slice(0, 200);
}
