import type { ReactNode } from 'react';
import { ComparedMark, LyingInterval, PlantedMark, TruthLine, TruthMark } from './interval-marks';

/** What the marks of a chart of intervals are called; those that it does not hold are left out. */
export type IntervalNames = {
  readonly estimate: string;
  readonly truth?: string;
  readonly planted?: string;
  readonly compared?: string;
};

type Props = {
  readonly names: IntervalNames;
  /** Whether what is true is a mark at each estimate, or a line along a course. */
  readonly truthAs?: 'mark' | 'line';
};

/** The names of the marks, with the marks. */
export function IntervalLegend({ names: { estimate, truth, planted, compared }, truthAs = 'mark' }: Props) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-14">
      <Entry name={estimate}>
        <LyingInterval mark={{ value: 18, low: 4, high: 32 }} x={(value) => value} y={8} />
      </Entry>
      {truth !== undefined && (
        <Entry name={truth}>{truthAs === 'mark' ? <TruthMark x={18} y={8} /> : <TruthLine d="M 2 8 H 34" />}</Entry>
      )}
      {planted !== undefined && (
        <Entry name={planted}>
          <PlantedMark x={18} y={1} />
        </Entry>
      )}
      {compared !== undefined && (
        <Entry name={compared}>
          <ComparedMark x={18} y={8} />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 36 16" className="h-4 w-9 flex-none" aria-hidden="true" focusable="false">
        {children}
      </svg>
      <span>{name}</span>
    </li>
  );
}
