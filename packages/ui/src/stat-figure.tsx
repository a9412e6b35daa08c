import type { ReactNode } from 'react';
import { Sparkline } from './sparkline';

export type StatFigureProps = {
  readonly label: string;
  /** Already written with its unit: "€18,400.00", "64 %". */
  readonly value: ReactNode;
  readonly unit?: string;
  /** What it was measured over, or from which position of the log. */
  readonly note?: ReactNode;
  readonly trend?: readonly number[];
  /** Opens the rows behind the figure. */
  readonly href?: string;
};

/** One number with its unit, its course and the way to its rows. */
export function StatFigure({ label, value, unit, note, trend, href }: StatFigureProps) {
  return (
    <div className="border-t border-line-strong pt-3">
      <p className="text-14 text-ink-soft">
        {href === undefined ? (
          label
        ) : (
          <a href={href} className="text-link">
            {label}
          </a>
        )}
      </p>
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <p className="font-serif text-22 font-medium tracking-[-0.01em] whitespace-nowrap sm:text-28 tabular-nums">
          {value}
          {unit !== undefined && (
            <span className="ms-1.5 font-sans text-14 tracking-normal text-ink-faint">{unit}</span>
          )}
        </p>
        {trend !== undefined && <Sparkline values={trend} />}
      </div>
      {note !== undefined && <p className="mt-1 text-12 text-ink-faint">{note}</p>}
    </div>
  );
}

/** Figures side by side, as many in a line as have room. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9.25rem),1fr))] gap-x-6 sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] sm:gap-x-8 gap-y-6">
      {children}
    </div>
  );
}
