import 'server-only';
import type { FormState } from '@assay/ui/form-state';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ChosenSkills } from './chosen-skills';

/** The answer to a form when some of the skills that were typed are not in the list, with what else is wrong with it. */
export async function refuseUnknownSkills({ values, unknown }: ChosenSkills, others?: FormState): Promise<FormState> {
  const t = await getTranslations('skills');
  const format = await getFormatter();
  const quoted = format.list(unknown.map((skill) => t('quoted', { skill })));
  return {
    status: 'refused',
    message: others?.message ?? t('refused'),
    fieldErrors: { ...others?.fieldErrors, skills: t('unknown', { skills: quoted }) },
    values,
  };
}
