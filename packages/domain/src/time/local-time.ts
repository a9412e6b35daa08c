const wallClock = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The instant at which the clocks of a time zone show a wall time, as a form control of the kind `datetime-local` sends it.
 * @param text "2026-11-30T17:00", without seconds or zone.
 * @param timeZone IANA name.
 * @returns null for a text of another form and for a day or hour that does not exist, also where clocks skip it in spring; of
 *   an hour that comes twice in autumn, the first.
 * @throws RangeError for an unknown zone.
 */
export function localTimeToInstant(text: string, timeZone: string): Date | null {
  const [, year, month, day, hour, minute] = wallClock.exec(text) ?? [];
  if (minute === undefined) return null;
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  // A zone is never further from UTC than a day, so both sides of a change of its clocks are tried, the earlier first.
  const dayMs = 24 * 60 * 60 * 1000;
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((near) => offsetMs(near, timeZone));
  const candidates = offsets.map((offset) => asUtc - offset).toSorted((a, b) => a - b);
  const found = candidates.find((instant) => instantToLocalTime(new Date(instant), timeZone) === text);
  return found === undefined ? null : new Date(found);
}

/** The wall time of an instant in a time zone, to the minute, as such a control takes it: "2026-11-30T17:00". */
export function instantToLocalTime(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMs(instant.getTime(), timeZone)).toISOString().slice(0, 16);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetMs(instant: number, timeZone: string): number {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}
