import { absoluteTime, dayText, relativeTime } from './format-time';

export type TimeTextProps = {
  readonly at: Date;
  readonly now: Date;
  /** IANA zone of the reader; UTC when not known. */
  readonly timeZone?: string;
  readonly show?: 'relative' | 'day' | 'absolute';
};

/** A time in words, with the exact time and its zone on hover. */
export function TimeText({ at, now, timeZone, show = 'relative' }: TimeTextProps) {
  const texts = {
    relative: () => relativeTime(at, now),
    day: () => dayText(at, timeZone),
    absolute: () => absoluteTime(at, timeZone),
  };
  return (
    <time dateTime={at.toISOString()} title={absoluteTime(at, timeZone)} className="tabular-nums">
      {texts[show]()}
    </time>
  );
}
