/** The last minute of a day, "2026-11-30", as people in a time zone live it; undefined when the text is not a day. */
export function endOfDay(day: string, timeZone: string): Date | undefined {
  const asUtc = new Date(`${day}T23:59:00Z`);
  if (Number.isNaN(asUtc.getTime())) return undefined;
  const first = new Date(asUtc.getTime() - offsetMs(asUtc, timeZone));
  // A second look, since the offset may change between the guess and the answer.
  return new Date(asUtc.getTime() - offsetMs(first, timeZone));
}

/** "2026-11-30": the day of an instant in a time zone. */
export function dayIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

function offsetMs(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.trunc(at.getTime() / 1000) * 1000;
}
