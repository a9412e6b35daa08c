'use server';
import { type FormState, keptValues } from '@assay/ui/form-state';
import { redirect } from 'next/navigation';
import { runAction } from '../../lib/run-action';
import { formDataOf } from '../form-rows/form-data-of';
import { takeTypedSkills, unknownSkillsError } from '../skills/chosen-skills';

/** Adds a skill or saves the profile; what was typed goes back into the form either way. */
export async function editProfileAction(_: FormState, formData: FormData): Promise<FormState> {
  const { values, unknown } = takeTypedSkills(keptValues(formData, ['act']));
  if (unknown.length > 0) {
    const message = 'One skill is not known here; everything you typed is kept.';
    return { status: 'refused', message, fieldErrors: { skills: unknownSkillsError(unknown) }, values };
  }
  if (formData.get('act') === 'add-skill') return { status: 'idle', values };
  return runAction(formDataOf(values), { lists: ['skills'], flags: ['isPublic'] }, async (api, profile) => {
    const { slug } = await api.freelancer.edit({ summary: '', ...profile });
    redirect(`/freelancers/${slug}`);
  });
}
