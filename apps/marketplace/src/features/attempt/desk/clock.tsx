'use client';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { timeLeftAnnouncement, timeLeftText } from './time-left';

export type ClockProps = {
  readonly deadlineAt: string;
  /** The server's time when the page was made; the browser's own clock only counts on from there. */
  readonly serverNow: string;
  /** Where the end of the time leads. */
  readonly resultHref: string;
};

// The last instant belongs to the candidate; a moment later the service ends the attempt by itself.
const afterwardsMs = 1_500;

export function Clock({ deadlineAt, serverNow, resultHref }: ClockProps) {
  const t = useTranslations('attempt.island.clock');
  const router = useRouter();
  const leftAtStart = new Date(deadlineAt).getTime() - new Date(serverNow).getTime();
  const [leftMs, setLeftMs] = useState(leftAtStart);
  useEffect(() => {
    const startedAt = Date.now();
    const tick = setInterval(() => setLeftMs(leftAtStart - (Date.now() - startedAt)), 500);
    return () => clearInterval(tick);
  }, [leftAtStart]);
  const isOver = leftMs < -afterwardsMs;
  useEffect(() => {
    if (isOver) router.replace(resultHref);
  }, [isOver, router, resultHref]);
  const isShort = leftMs <= 2 * 60_000;
  return (
    <p className="text-14 whitespace-nowrap tabular-nums">
      <span role="timer" className={isShort ? 'font-semibold text-attention' : 'text-ink-soft'}>
        {timeLeftText(leftMs, t)}
      </span>
      <span role="status" className="sr-only">
        {timeLeftAnnouncement(leftMs, t)}
      </span>
    </p>
  );
}
