import { absoluteTime, relativeTime } from './format-time';

export type DeadlineProps = {
  readonly at: Date;
  readonly now: Date;
  readonly timeZone?: string;
  /** What ends: "Decision due". */ readonly label?: string;
};

/** A deadline says both how long it is and when exactly; it changes its words, not its colour, when it has passed. */
export function Deadline({ at, now, timeZone, label }: DeadlineProps) {
  const passed = at <= now;
  return (
    <span>
      {label !== undefined && `${label} `}
      <time dateTime={at.toISOString()} className="tabular-nums">
        <span className="font-semibold">{passed ? `passed ${relativeTime(at, now)}` : relativeTime(at, now)}</span>
        <span className="text-ink-faint"> · {absoluteTime(at, timeZone)}</span>
      </time>
    </span>
  );
}
