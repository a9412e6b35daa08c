'use client';
import { useContext } from 'react';
import { type FormState, idleFormState } from './form-state';
import { FormContext, useFormField } from './form/form-context';

/** The state of the form around: for parts that change with what was typed, such as rows that come and go. */
export function useFormState(): FormState {
  return useContext(FormContext)?.state ?? idleFormState;
}

/** What a group of controls needs to be found by the summary of errors, under its legend, and to say its own. */
export function useFormGroup(
  name: string,
  legend: string,
): { readonly id: string; readonly error: string | undefined } {
  const { id, error } = useFormField(name, legend);
  return { id, error };
}
