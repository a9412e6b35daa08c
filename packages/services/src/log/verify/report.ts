/** What is wrong at a position, as far as the log can tell. */
export type LogFault = {
  readonly position: number;
  readonly kind: 'altered' | 'missing' | 'inserted' | 'reordered';
};

export type LogReport = {
  readonly sealedThrough: number;
  /** Every position up to here, from where the check began, is as it was sealed. */
  readonly verifiedThrough: number;
  readonly ok: boolean;
  readonly firstBad?: LogFault;
  /** Checkpoints that were kept outside the database: how many agree, and lines of their file that are none. */
  readonly outside: { readonly compared: number; readonly unreadable: number };
};
