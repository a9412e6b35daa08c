const minuteMs = 60_000;

/** "14 min left"; seconds are told only in the last two minutes, so that the clock stays quiet. */
export function timeLeftText(leftMs: number): string {
  if (leftMs <= 0) return 'Time is up';
  const seconds = Math.ceil(leftMs / 1000);
  if (leftMs > 2 * minuteMs) return `${Math.ceil(leftMs / minuteMs)} min left`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

/** What is said aloud to whoever does not see the clock: twice in all, near the end. */
export function timeLeftAnnouncement(leftMs: number): string {
  if (leftMs <= 0) return 'Time is up.';
  if (leftMs <= minuteMs) return 'One minute is left.';
  return leftMs <= 5 * minuteMs ? 'Five minutes are left.' : '';
}
