'use client';
import { createContext, useContext, useId } from 'react';
import { type FormState, idleFormState } from '../form-state';

export type FormScope = { readonly formId: string; readonly state: FormState };

export const FormContext = createContext<FormScope | null>(null);

/** Where the error summary and the label find a field of this form. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** The id, error and kept value of one field, from the form around it; alone it still has a stable id. */
export function useFormField(name: string, error?: string): FormFieldScope {
  const own = useId();
  const scope = useContext(FormContext);
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
