import type { ReactNode } from 'react';

export type CardProps = {
  readonly children: ReactNode;
  readonly as?: 'div' | 'article' | 'li' | 'section';
  readonly labelledBy?: string;
};

/** A sheet of paper on the page: one thing, with a border and no shadow. */
export function Card({ children, as: Tag = 'div', labelledBy }: CardProps) {
  return (
    <Tag aria-labelledby={labelledBy} className="rounded-sm border border-line bg-sheet p-5 sm:p-6">
      {children}
    </Tag>
  );
}
