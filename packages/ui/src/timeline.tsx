import type { ReactNode } from 'react';
import { type Tone, ToneShape } from './tone';

export type TimelineEntry = {
  readonly key: string;
  readonly title: string;
  readonly tone: Tone;
  /** The state in a word: "Funded". */
  readonly state: string;
  /** At the right: the amount. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
};

/** Milestones or events in order, joined by a line. */
export function Timeline({ entries, label }: { readonly entries: readonly TimelineEntry[]; readonly label: string }) {
  return (
    <ol aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="group grid grid-cols-[1.25rem_1fr] gap-x-4">
          <div className="flex flex-col items-center pt-0.5">
            <span className="text-22 leading-none">
              <ToneShape tone={entry.tone} />
            </span>
            <span className="mt-1 w-px grow bg-line group-last:hidden" />
          </div>
          <div className="pb-7 group-last:pb-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h3 dir="auto" className="font-semibold">
                {entry.title}
              </h3>
              {entry.aside !== undefined && <div className="tabular-nums">{entry.aside}</div>}
            </div>
            <p className="text-14 text-ink-faint">{entry.state}</p>
            {entry.children !== undefined && <div className="mt-2">{entry.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
