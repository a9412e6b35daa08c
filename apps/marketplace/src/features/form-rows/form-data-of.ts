import { type FormValues, textsOf } from './form-rows';

/** The values as a form would send them. */
export function formDataOf(values: FormValues): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const text of textsOf(value)) data.append(name, text);
  }
  return data;
}
