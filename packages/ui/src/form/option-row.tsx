import type { Choice } from '../select';

export type OptionRowProps = {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Choice;
  readonly checked: boolean;
  readonly required?: boolean;
  /** Draws a frame around the whole choice, for a few weighty ones. */
  readonly framed?: boolean;
};

export function OptionRow({ type, id, name, option, checked, required = false, framed = false }: OptionRowProps) {
  const frame =
    'rounded-sm border border-line-strong bg-sheet px-4 py-3 transition-colors hover:border-ink-soft has-checked:border-brass has-checked:bg-brass-wash';
  return (
    <label htmlFor={id} className={`grid min-h-6 grid-cols-[1.25rem_1fr] gap-x-3 ${framed ? frame : ''}`}>
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        required={required}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
        className="mt-0.5 size-5 accent-brass"
      />
      <span>
        {option.label}
        {option.hint !== undefined && (
          <span id={`${id}-hint`} className="block text-14 text-ink-faint">
            {option.hint}
          </span>
        )}
      </span>
    </label>
  );
}
