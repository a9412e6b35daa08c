/** The drawing area of a chart in its own units; text keeps its size since the picture scales as a whole. */
export type ChartFrame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** About how many days are named below. */
  readonly days: number;
};

export const wideFrame: ChartFrame = { width: 720, height: 260, left: 52, right: 84, top: 14, bottom: 30, days: 6 };

/** For narrow screens, where the wide one would shrink its words below reading size. */
export const narrowFrame: ChartFrame = { width: 360, height: 220, left: 48, right: 52, top: 14, bottom: 30, days: 3 };

/** The colours of series in their order, and a dash that tells them apart without colour. */
export const seriesStyles = [
  { color: 'var(--color-series-1)', dash: undefined },
  { color: 'var(--color-series-2)', dash: '7 4' },
  { color: 'var(--color-series-3)', dash: '2 3' },
  { color: 'var(--color-series-4)', dash: '10 3 2 3' },
  { color: 'var(--color-series-5)', dash: '4 2' },
] as const;

export function seriesStyle(index: number): (typeof seriesStyles)[number] {
  return seriesStyles[index % seriesStyles.length] ?? seriesStyles[0];
}
