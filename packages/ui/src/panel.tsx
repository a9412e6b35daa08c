import { type ReactNode, useId } from 'react';
import { SectionHeading } from './section-heading';

export type PanelProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
};

/** A titled part of a page, without a frame: a heading, a little air, its content. */
export function Panel({ title, aside, children, level = 2 }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <SectionHeading id={id} level={level} aside={aside}>
        {title}
      </SectionHeading>
      <div className="mt-4">{children}</div>
    </section>
  );
}
