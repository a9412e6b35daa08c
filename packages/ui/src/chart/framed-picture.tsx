import { type ReactNode, useId } from 'react';
import { Axes } from './axes';
import type { ChartFrame } from './frame';
import { Stamp } from './stamp';

type Mark = { readonly at: number; readonly text: string };

type FramedPictureProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  readonly frame: ChartFrame;
  /** Values up the side and along the foot, with where they stand. */
  readonly across: readonly Mark[];
  readonly below: readonly Mark[];
  /** What lies along the foot. */
  readonly foot: string;
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp: string | undefined;
  readonly className: string;
  /** What is measured. */
  readonly children: ReactNode;
};

/** The picture of a chart whose foot has a name: axes, name and stamp, about what is measured. */
export function FramedPicture({ title, description, frame, across, below, foot, stamp, ...rest }: FramedPictureProps) {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      className={`w-full font-sans ${rest.className}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Axes frame={{ ...frame, height: frame.height - 18 }} across={across} below={below} />
      <text
        x={(frame.left + frame.width - frame.right) / 2}
        y={frame.height - 6}
        textAnchor="middle"
        fontSize={12}
        fill="var(--color-ink-soft)"
      >
        {foot}
      </text>
      {rest.children}
      {stamp !== undefined && <Stamp text={stamp} frame={frame} />}
    </svg>
  );
}
