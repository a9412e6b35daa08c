'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { AsOfLine } from './as-of-line';

type LiveAsOfProps = { readonly position: number; readonly ageS: number | null };

const EVERY_MS = 1_500;
const LOST_AFTER_MS = 10_000;

/** The line "as of", which asks every second and a half whether the log went on and then has the page read again. */
export function LiveAsOf({ position, ageS }: LiveAsOfProps) {
  const router = useRouter();
  const seconds = useSecondsSince(position);
  useEffect(() => {
    const asking = new AbortController();
    let isAsking = false;
    let refreshedAt = -Infinity;
    const ask = async () => {
      if (document.hidden || isAsking) return;
      isAsking = true;
      const newest = await readNewestPosition(asking.signal);
      isAsking = false;
      // A page that is on its way is not asked for again, unless it seems to have got lost.
      if (newest === null || newest <= position || Date.now() - refreshedAt < LOST_AFTER_MS) return;
      refreshedAt = Date.now();
      router.refresh();
    };
    const timer = setInterval(() => void ask(), EVERY_MS);
    const whenShown = () => void ask();
    document.addEventListener('visibilitychange', whenShown);
    return () => {
      asking.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenShown);
    };
  }, [position, router]);
  return <AsOfLine asOf={{ position, ageS: ageS === null ? null : ageS + seconds }} />;
}

/** Whole seconds since this position was first shown. */
function useSecondsSince(position: number): number {
  const [shown, setShown] = useState({ position, seconds: 0 });
  useEffect(() => {
    const from = Date.now();
    const timer = setInterval(() => setShown({ position, seconds: Math.floor((Date.now() - from) / 1_000) }), 1_000);
    return () => clearInterval(timer);
  }, [position]);
  return shown.position === position ? shown.seconds : 0;
}

/** Null when the server could not be asked just now: the next time will tell. */
async function readNewestPosition(signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch('/operator/log/head', { signal });
    const body: unknown = answer.ok ? await answer.json() : null;
    return typeof body === 'object' && body !== null && 'position' in body && typeof body.position === 'number'
      ? body.position
      : null;
  } catch {
    return null;
  }
}
