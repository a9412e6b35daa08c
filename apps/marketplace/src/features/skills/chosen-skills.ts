import { skillNamed } from '@assay/domain/skill/skills';
import { type FormValues, textOf, textsOf } from '../form-rows/form-rows';

export type ChosenSkills = { readonly values: FormValues; readonly unknown: readonly string[] };

/** Moves what was typed into the search of skills over to the chosen ones; several may stand there, parted by commas. */
export function takeTypedSkills(values: FormValues): ChosenSkills {
  const typed = textOf(values['skillText'])
    .split(/[,;]/)
    .map((text) => text.trim())
    .filter(Boolean);
  const unknown = typed.filter((text) => skillNamed(text) === undefined);
  const found = typed.flatMap((text) => skillNamed(text) ?? []);
  const chosen = [...new Set([...textsOf(values['skills']), ...found])];
  return { values: { ...values, skills: chosen, skillText: unknown.join(', ') }, unknown };
}
