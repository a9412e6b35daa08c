/** The look of everything that is typed into or chosen from. */
export const controlStyle =
  'block w-full min-h-11 rounded-sm border border-line-strong bg-sheet px-3 py-2 text-16 text-ink placeholder:text-ink-faint hover:border-ink-soft transition-colors aria-invalid:border-bad aria-invalid:border-2 disabled:bg-sunken disabled:text-ink-faint';
