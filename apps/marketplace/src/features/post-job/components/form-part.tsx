import type { ReactNode } from 'react';

export type FormPartProps = { readonly title: string; readonly lead: string; readonly children: ReactNode };

/** One question of a long form: what it is about at the left, the fields at the right. */
export function FormPart({ title, lead, children }: FormPartProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-5 border-t border-line pt-8 lg:grid-cols-[18rem_minmax(0,36rem)]">
      <div>
        <h2 className="font-serif text-22 font-semibold tracking-[-0.01em]">{title}</h2>
        <p className="mt-1 max-w-prose text-ink-soft">{lead}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">{children}</div>
    </section>
  );
}
