'use server';
import { type FormState, keptValues } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../lib/run-action';
import { formDataOf } from '../form-rows/form-data-of';
import { takeTypedSkills } from '../skills/chosen-skills';
import { refuseUnknownSkills } from '../skills/refuse-unknown-skills';

/** Adds a skill or saves the profile; what was typed goes back into the form either way. */
export async function editProfileAction(_: FormState, formData: FormData): Promise<FormState> {
  const chosen = takeTypedSkills(keptValues(formData, ['act']));
  if (chosen.unknown.length > 0) return refuseUnknownSkills(chosen);
  const { values } = chosen;
  if (formData.get('act') === 'add-skill') return { status: 'idle', values };
  return runAction(formDataOf(values), { lists: ['skills'], flags: ['isPublic'] }, async (api, profile) => {
    const { slug } = await api.freelancer.edit({ summary: '', ...profile });
    redirect(`/freelancers/${slug}`);
  });
}
