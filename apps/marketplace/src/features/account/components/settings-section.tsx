import { type ReactNode, useId } from 'react';

export type SettingsSectionProps = { readonly title: string; readonly about: string; readonly children: ReactNode };

/** One group of settings: what it is about at the left, where there is room, and the form beside it. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-5 border-t border-line pt-8 lg:grid-cols-[18rem_minmax(0,36rem)]"
    >
      <div>
        <h2 id={id} className="font-serif text-22 font-semibold tracking-[-0.01em]">
          {title}
        </h2>
        <p className="mt-1 text-14 text-ink-soft">{about}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
