'use client';
import { createContext, useContext, useEffect, useId } from 'react';
import { type FormState, idleFormState } from '../form-state';

export type FormScope = {
  readonly formId: string;
  readonly state: FormState;
  /** Takes what a field is called, for the summary of errors above the form. */
  readonly learnLabel: (name: string, label: string) => void;
};

export const FormContext = createContext<FormScope | null>(null);

/** Where the error summary and the label find a field of this form. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/**
 * The id, error and kept value of one field, from the form around it; alone it still has a stable id. `label` is what the
 * summary of errors calls it.
 */
export function useFormField(name: string, label: string | undefined, error?: string): FormFieldScope {
  const own = useId();
  const scope = useContext(FormContext);
  const learnLabel = scope?.learnLabel;
  useEffect(() => {
    if (label !== undefined) learnLabel?.(name, label);
  }, [learnLabel, name, label]);
  const state = scope?.state ?? idleFormState;
  return {
    id: fieldId(scope?.formId ?? own, name),
    error: state.fieldErrors?.[name] ?? error,
    kept: state.values?.[name],
    answered: state.values !== undefined,
  };
}

export type FormFieldScope = {
  readonly id: string;
  readonly error: string | undefined;
  readonly kept: string | readonly string[] | undefined;
  /** Whether the form has come back with what was typed; an absent value then means "left empty". */
  readonly answered: boolean;
};

/** The text that a field starts with: what was typed, else what the page proposed. */
export function startText({ kept, answered }: FormFieldScope, proposed?: string): string | undefined {
  if (!answered) return proposed;
  return typeof kept === 'string' ? kept : (kept?.[0] ?? '');
}

/** The choices that a field starts with. */
export function startChoices({ kept, answered }: FormFieldScope, proposed: readonly string[] = []): readonly string[] {
  if (!answered) return proposed;
  if (kept === undefined) return [];
  return typeof kept === 'string' ? [kept] : kept;
}
