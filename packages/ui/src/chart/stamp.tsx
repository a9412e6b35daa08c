import type { ChartFrame } from './frame';

/** What a picture must not be seen without, even where it is cut out of its page. */
export function Stamp({ text, frame }: { readonly text: string; readonly frame: ChartFrame }) {
  // With seed and version it would not fit a narrow picture.
  const isLong = text.length > 20;
  return (
    <text
      x={frame.width - 8}
      y={16}
      textAnchor="end"
      fontSize={isLong ? 10.5 : 13}
      fontWeight={700}
      letterSpacing={isLong ? 0.2 : 1}
      fill="var(--color-attention)"
    >
      {text}
    </text>
  );
}
