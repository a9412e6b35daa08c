import { useLanguage } from '#language';
import { absoluteTime, relativeTime } from './format-time';
import { uiWords } from './language/words';

export type DeadlineProps = {
  readonly at: Date;
  readonly now: Date;
  readonly timeZone?: string;
  /** What ends: "Decision due". */ readonly label?: string;
};

/** A deadline says both how long it is and when exactly; it changes its words, not its colour, when it has passed. */
export function Deadline({ at, now, timeZone, label }: DeadlineProps) {
  const locale = useLanguage();
  const when = relativeTime(at, now, locale);
  return (
    <span>
      {label !== undefined && `${label} `}
      <time dateTime={at.toISOString()} className="tabular-nums">
        <span className="font-semibold">{at <= now ? uiWords[locale].passed(when) : when}</span>
        <span className="text-ink-faint"> · {absoluteTime(at, timeZone, locale)}</span>
      </time>
    </span>
  );
}
