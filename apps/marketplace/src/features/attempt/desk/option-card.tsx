import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type OptionCardProps = {
  readonly number: number;
  readonly optionId: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** A sentence, which is the label itself; results and code stand beside it, so that they can be scrolled and copied. */
  readonly isText: boolean;
  readonly children: ReactNode;
};

/** One option: its number, which is also its key on the keyboard, and what it says. */
export function OptionCard({ number, optionId, isChosen, onChoose, isText, children }: OptionCardProps) {
  const t = useTranslations('attempt.island.desk');
  const id = `option-${number}`;
  const rail = (
    <>
      <input
        type="radio"
        id={id}
        name="option"
        value={optionId}
        defaultChecked={isChosen}
        onChange={onChoose}
        aria-describedby={isText ? undefined : `${id}-says`}
        className="size-5 shrink-0 accent-brass"
      />
      <span className="text-14 text-ink-faint tabular-nums" aria-hidden={isText || undefined}>
        <span className="sr-only">{t('option')} </span>
        {number}
      </span>
    </>
  );
  const card =
    'rounded-sm border border-line-strong bg-sheet transition-colors hover:border-ink-soft has-checked:border-brass has-checked:bg-brass-wash';
  if (isText) {
    return (
      <label htmlFor={id} className={`${card} grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-4 py-3`}>
        <span className="flex h-6 items-center gap-2">{rail}</span>
        {children}
      </label>
    );
  }
  return (
    <div className={`${card} grid grid-cols-[auto_minmax(0,1fr)]`}>
      <label htmlFor={id} className="flex items-start gap-2 px-4 py-3.5">
        {rail}
      </label>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a larger target for pointers; the label does the same for everybody */}
      <div id={`${id}-says`} onClick={() => chooseBy(id)} className="min-w-0 cursor-pointer py-3 pe-4">
        {children}
      </div>
    </div>
  );
}

/** Marking a piece of code to read it is not choosing it. */
function chooseBy(id: string): void {
  if (window.getSelection()?.isCollapsed === false) return;
  document.getElementById(id)?.click();
}
