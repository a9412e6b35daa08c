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
    const message = await messageOf(refusal, shape.secrets !== undefined);
    return { status: 'refused', message, fieldErrors: await faultsOf(refusal, read?.fieldName), values };
  }
}

/** Passwords are never given back to a page, so a form that asks for one must not promise that everything is still there. */
async function messageOf(refusal: Refusal | null, hasSecrets: boolean): Promise<string> {
  const t = await getTranslations('shell');
  if (!refusal) return hasSecrets ? t('passwordAgain.failed') : t('actionFailed');
  if (hasSecrets && refusal.code === 'invalid_input') return t('passwordAgain.fields');
  return refusalMessage(refusal, await pageReader());
}

async function faultsOf(
  refusal: Refusal | null,
  fieldName: FormInput['fieldName'] = (path) => path,
): Promise<Record<string, string>> {
  const said = Object.entries(fieldMessages(refusal?.fields, await pageReader()));
  return Object.fromEntries(said.map(([path, text]) => [fieldName(path), text]));
}
