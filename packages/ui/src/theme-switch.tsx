export type Theme = 'light' | 'dark' | 'system';

/** A cookie holds text that anyone may have written; anything unknown means "as the system". */
export function parseTheme(text: string | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

const choices: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As my device' },
];

export type ThemeSwitchProps = {
  readonly current: Theme;
  /** Address that takes `theme` by POST, sets the cookie and leads back. */ readonly action: string;
};

/** Light, dark, or as the device says; a form, so it needs no script. */
export function ThemeSwitch({ current, action }: ThemeSwitchProps) {
  return (
    <form
      method="post"
      action={action}
      aria-label="Appearance"
      className="inline-flex flex-wrap rounded-sm border border-line-strong"
    >
      {choices.map(({ value, label }) => (
        <button
          key={value}
          name="theme"
          value={value}
          aria-pressed={value === current}
          className="min-h-8 border-line-strong px-3 text-14 text-ink-soft not-first:border-s hover:bg-sunken hover:text-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper"
        >
          {label}
        </button>
      ))}
    </form>
  );
}
