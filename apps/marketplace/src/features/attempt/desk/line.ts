import type { Outcome } from './sender';

const patienceMs = 8_000;

/** One request of the browser to the test service; no answer, or none that means anything, is "unreachable". */
export async function askFromBrowser(
  token: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  try {
    const response = await fetch(`/api/skill-tests/${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.ok) return { kind: 'done' };
    return response.status >= 500 ? { kind: 'unreachable' } : refusedBy(await response.json());
  } catch {
    // Offline, too slow, or an answer of something in between: the caller tries again and says so.
    return { kind: 'unreachable' };
  }
}

function refusedBy(content: unknown): Outcome {
  const error = typeof content === 'object' && content !== null && 'error' in content ? content.error : null;
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
    return { kind: 'unreachable' };
  return { kind: 'refused', code: String(error.code), message: String(error.message) };
}

/** Waits, but no longer than until the browser says that it is connected again. */
export function pauseOrOnline(pauseMs: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pauseMs);
    window.addEventListener('online', go);
  });
}
