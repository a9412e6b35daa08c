import 'server-only';
import type { Refusal } from '@assay/domain/kernel/refusal';
import { fieldMessages } from '@assay/protocol/refusal/field-fault';
import { refusalMessage } from '@assay/protocol/refusal/messages';
import { keptValues, type FormState } from '@assay/ui/form-state';
import { getTranslations } from 'next-intl/server';
import { refresh } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import { api, type Api } from './api';
import { formInput, type FormInput, type FormShape } from './form-input';
import { pageReader } from './page-reader';
import { refusalOf } from './refusal-of';

/** Does the work of a form with its input; what it returns is said to the person as done. It may redirect instead. */
export type FormCall = (api: Api, input: Record<string, unknown>) => Promise<string | void>;

/**
 * The one way from a form to the procedures: reads the fields as `shape` says, and answers with a state that names
 * what was refused and keeps everything typed, also when the server fails.
 */
export async function runAction(formData: FormData, shape: FormShape, call: FormCall): Promise<FormState> {
  let read: FormInput | undefined;
  try {
    read = await formInput(formData, shape);
    const message = await call(await api(), read.input);
    refresh();
    return typeof message === 'string' ? { status: 'done', message } : { status: 'done' };
  } catch (error) {
    unstable_rethrow(error);
    const refusal = refusalOf(error);
    if (!refusal) console.error(error);
    const values = keptValues(formData, shape.secrets);
    if (refusal) return refusedState(refusal, values, read?.fieldName);
    return { status: 'refused', message: (await getTranslations('shell'))('actionFailed'), values };
  }
}

async function refusedState(
  refusal: Refusal,
  values: FormState['values'],
  fieldName: FormInput['fieldName'] = (path) => path,
): Promise<FormState> {
  const reader = await pageReader();
  const fields = Object.entries(fieldMessages(refusal.fields, reader)).map(
    ([path, text]) => [fieldName(path), text] as const,
  );
  const message = refusalMessage(refusal, reader);
  return { status: 'refused', message, fieldErrors: Object.fromEntries(fields), values };
}
