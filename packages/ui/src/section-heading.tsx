import type { ReactNode } from 'react';

export type SectionHeadingProps = {
  readonly children: ReactNode;
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
};

/** The heading of a part of a page, with room for one link or figure at its right. */
export function SectionHeading({ children, id, level = 2, aside }: SectionHeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <Tag
        id={id}
        className={level === 2 ? 'font-serif text-22 font-semibold tracking-[-0.01em]' : 'text-16 font-semibold'}
      >
        {children}
      </Tag>
      {aside !== undefined && <div className="text-14">{aside}</div>}
    </div>
  );
}
