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

const sizes = { medium: 'min-h-11 px-5 py-2 text-16', small: 'min-h-8 px-3 py-1 text-14' };

export function buttonStyle({ variant = 'primary', size = 'medium' }: ButtonLook): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-sm border text-center font-semibold transition-colors aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-faint disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-faint',
    variants[variant],
    sizes[size],
  );
}
