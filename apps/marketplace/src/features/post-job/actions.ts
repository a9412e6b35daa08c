'use server';
import { type FormState, keptValues } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { type Api } from '../../lib/api';
import { runAction } from '../../lib/run-action';
import { viewer } from '../../lib/viewer';
import { formDataOf } from '../form-rows/form-data-of';
import { changeRows, type FormValues } from '../form-rows/form-rows';
import { formText } from '../form-rows/form-text';
import { sayPriceOnce } from '../form-rows/plan';
import { takeTypedSkills } from '../skills/chosen-skills';
import { refuseUnknownSkills } from '../skills/refuse-unknown-skills';
import { completeJobForm, jobInputOf, jobRowGroups, tidyJobForm } from './job-form';

const shape = { lists: ['skills', 'milestones', 'questions'], flags: ['anonymousBids'] };

/** Every button of the form for a new job comes here; whatever it does, what was typed goes back into the form. */
export async function postJobAction(_: FormState, formData: FormData): Promise<FormState> {
  const act = formText(formData, 'act', 'preview');
  const typed = keptValues(formData, ['act', 'step']);
  const changed = changeRows(typed, jobRowGroups, act);
  if (changed) return { status: 'idle', values: changed };
  if (act === 'edit') return { status: 'idle', values: typed };
  const chosen = takeTypedSkills(typed);
  const isKnown = chosen.unknown.length === 0;
  if (act === 'add-skill') return isKnown ? { status: 'idle', values: chosen.values } : refuseUnknownSkills(chosen);
  const values = tidyJobForm(chosen.values);
  if (isKnown) return act === 'publish' ? publish(values) : preview(values);
  // Whatever else is wrong is said at once.
  return refuseUnknownSkills({ ...chosen, values }, await preview(values));
}

async function preview(values: FormValues): Promise<FormState> {
  const state = await send(values, async (api, job) => {
    await api.job.preview(job);
  });
  return state.status === 'done' ? { status: 'idle', values: { ...values, step: 'preview' } } : state;
}

async function publish(values: FormValues): Promise<FormState> {
  return send(values, async (api, job) => {
    const { jobId } = await api.job.post(job);
    redirect(`/jobs/${jobId}?posted=1`);
  });
}

async function send(
  values: FormValues,
  call: (api: Api, job: Record<string, unknown>) => Promise<void>,
): Promise<FormState> {
  const state = await runAction(formDataOf(completeJobForm(values)), shape, async (api, fields) => {
    const timeZone = (await viewer())?.timeZone ?? 'UTC';
    await call(api, jobInputOf(fields, timeZone));
  });
  return { ...sayPriceOnce(state, values), values };
}
