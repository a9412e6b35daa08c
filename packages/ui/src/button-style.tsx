import clsx from 'clsx';

export type ButtonLook = {
  /** One `primary` a screen; `danger` ends or takes away something. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'medium' | 'small' | undefined;
};

const variants = {
  primary: 'border-brass bg-brass text-on-brass hover:border-brass-strong hover:bg-brass-strong',
  secondary: 'border-line-strong bg-sheet text-ink hover:border-ink hover:bg-sunken',
  quiet:
    'border-transparent bg-transparent text-ink underline decoration-brass-line decoration-1 underline-offset-[0.22em] hover:bg-sunken',
  danger: 'border-bad bg-sheet text-bad hover:bg-bad-wash',
};

const sizes = { medium: 'min-h-11 py-2 text-16', small: 'min-h-8 py-1 text-14' };

const widths = { medium: 'px-5', small: 'px-3' };

export function buttonStyle({ variant = 'primary', size = 'medium' }: ButtonLook): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-sm border text-center font-semibold transition-colors aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-faint disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-faint',
    variants[variant],
    sizes[size],
    // Without a border to see, its text stands in line with the text around it.
    variant === 'quiet' ? '-mx-1 px-1' : widths[size],
  );
}
