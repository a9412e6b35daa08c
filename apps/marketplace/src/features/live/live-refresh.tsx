'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { markIn } from './mark-in';

const slowestMs = 60_000;

export type LiveRefreshProps = {
  /** Address of a cheap procedure that answers with a mark. */
  readonly source: string;
  /** The mark of what the page shows. */
  readonly mark: string;
  readonly everyMs: number;
};

/**
 * Asks every few seconds whether anything has changed, and if so has the server set the page anew; what is being typed stays.
 * It rests while the page is hidden, and asks less often while the server does not answer.
 */
export function LiveRefresh({ source, mark, everyMs }: LiveRefreshProps) {
  const router = useRouter();
  useEffect(() => {
    const asking = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pauseMs = everyMs;
    let newest = mark;
    const ask = async () => {
      const seen = await readMark(source, asking.signal);
      if (asking.signal.aborted) return;
      pauseMs = seen === null ? Math.min(pauseMs * 2, slowestMs) : everyMs;
      // Once for each change: a slow answer is waited for, not asked for again.
      if (seen !== null && seen !== newest) {
        newest = seen;
        router.refresh();
      }
      schedule();
    };
    const schedule = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => void ask(), pauseMs);
    };
    const wake = () => {
      clearTimeout(timer);
      if (!document.hidden) void ask();
    };
    document.addEventListener('visibilitychange', wake);
    schedule();
    return () => {
      asking.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [source, mark, everyMs, router]);
  return null;
}

/** Null when there was no answer: the person may be offline or logged out, and nothing on the page is wrong for that. */
async function readMark(source: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(source, { signal, cache: 'no-store' });
    return response.ok ? markIn(await response.json()) : null;
  } catch {
    // No network, or the page is being left: the next asking comes later.
    return null;
  }
}
