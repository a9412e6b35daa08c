import { useLanguage } from '#language';
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
  const locale = useLanguage();
  const texts = {
    relative: () => relativeTime(at, now, locale),
    day: () => dayText(at, timeZone, locale),
    absolute: () => absoluteTime(at, timeZone, locale),
  };
  return (
    <time
      dateTime={at.toISOString()}
      title={absoluteTime(at, timeZone, locale)}
      className="whitespace-nowrap tabular-nums"
    >
      {texts[show]()}
    </time>
  );
}
