'use client';
import { useFormState } from '@assay/ui/form-values';
import { useState } from 'react';
import { textOf } from './form-rows';

/** The key of the form as it was first drawn: its steps keep it, with scripts and without. */
export function RequestKey({ drawn }: { readonly drawn: string }) {
  const { values = {} } = useFormState();
  const [first] = useState(drawn);
  return <input type="hidden" name="requestKey" value={textOf(values['requestKey']) || first} />;
}
