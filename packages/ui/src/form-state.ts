/** What a server action answers to a form. */
export type FormState = {
  readonly status: 'idle' | 'refused' | 'done';
  /** One sentence: what is wrong and what was kept, or what has happened. */
  readonly message?: string;
  /** By field name; each says what is wrong and what to do. */
  readonly fieldErrors?: Readonly<Record<string, string>>;
  /** What the person typed, so that nothing is lost. */
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
};

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;

export const idleFormState: FormState = { status: 'idle' };

/**
 * What a form carried, to be given back with a refusal. Files cannot be given back by any browser and are left out, and so are
 * the fields that React adds and those named in `except` (passwords).
 */
export function keptValues(formData: FormData, except: readonly string[] = []): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$') || except.includes(name)) continue;
    const texts = formData.getAll(name).filter((value) => typeof value === 'string');
    const [only] = texts;
    if (only !== undefined) kept[name] = texts.length === 1 ? only : texts;
  }
  return kept;
}
