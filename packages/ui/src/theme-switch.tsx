import { useLanguage } from '#language';
import { uiWords } from './language/words';

export type Theme = 'light' | 'dark' | 'system';

/** A cookie holds text that anyone may have written; anything unknown means "as the system". */
export function parseTheme(text: string | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

const themes = ['light', 'dark', 'system'] as const satisfies readonly Theme[];

export type ThemeSwitchProps = {
  readonly current: Theme;
  /** Address that takes `theme` by POST, sets the cookie and leads back. */ readonly action: string;
};

/** Light, dark, or as the device says; a form, so it needs no script. */
export function ThemeSwitch({ current, action }: ThemeSwitchProps) {
  const words = uiWords[useLanguage()];
  return (
    <form
      method="post"
      action={action}
      aria-label={words.appearance}
      className="inline-flex flex-wrap rounded-sm border border-line-strong"
    >
      {themes.map((value) => (
        <button
          key={value}
          name="theme"
          value={value}
          aria-pressed={value === current}
          className="min-h-8 border-line-strong px-3 text-14 text-ink-soft not-first:border-s hover:bg-sunken hover:text-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper"
        >
          {words.theme[value]}
        </button>
      ))}
    </form>
  );
}
