'use server';
import { type FormState, keptValues } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../lib/run-action';
import { formDataOf } from '../form-rows/form-data-of';
import { type FormValues, textsOf } from '../form-rows/form-rows';
import { takeTypedSkills } from '../skills/chosen-skills';
import { refuseUnknownSkills } from '../skills/refuse-unknown-skills';

/** Adds a skill or saves the profile; what was typed goes back into the form either way. */
export async function editProfileAction(_: FormState, formData: FormData): Promise<FormState> {
  const chosen = takeTypedSkills(keptValues(formData, ['act']));
  const isKnown = chosen.unknown.length === 0;
  if (formData.get('act') === 'add-skill')
    return isKnown ? { status: 'idle', values: chosen.values } : refuseUnknownSkills(chosen);
  const state = await save({ ...chosen.values, skills: [...textsOf(chosen.values['skills']), ...chosen.unknown] });
  return isKnown ? state : refuseUnknownSkills(chosen, withoutSkills(state));
}

/** Skills that are not in the list are refused with whatever else is wrong. */
async function save(values: FormValues): Promise<FormState> {
  return runAction(formDataOf(values), { lists: ['skills'], flags: ['isPublic'] }, async (api, profile) => {
    const { slug } = await api.freelancer.edit({ summary: '', ...profile });
    redirect(`/freelancers/${slug}`);
  });
}

/** Without what is wrong with single skills, which is said once for all. */
function withoutSkills({ fieldErrors = {}, ...state }: FormState): FormState {
  const others = Object.entries(fieldErrors).filter(([name]) => !name.startsWith('skills.'));
  return { ...state, fieldErrors: Object.fromEntries(others) };
}
