import { clericalSkills } from './clerical';
import { creativeSkills } from './creative';
import { professionalSkills } from './professional';
import { salesSkills } from './sales';
import type { Skill } from './skill';
import { softwareSkills } from './software';
import { writingSkills } from './writing';
import type { Field } from './field';

export const skillsByField: Readonly<Record<Field, readonly Skill[]>> = {
  software: softwareSkills,
  creative: creativeSkills,
  writing: writingSkills,
  clerical: clericalSkills,
  sales: salesSkills,
  professional: professionalSkills,
};

const bySlug = new Map(
  Object.values(skillsByField).flatMap((skills) => skills.map((skill) => [skill.slug, skill] as const)),
);

/** The label people read; an unknown slug, from a skill that was dropped since, reads as itself. */
export function skillLabel(slug: string): string {
  return bySlug.get(slug)?.label ?? slug;
}

export function isSkill(slug: string): boolean {
  return bySlug.has(slug);
}

const all = Object.values(skillsByField).flat();

// Later entries win: a label leads to its own skill even where it is an alias of another.
const byName = new Map([
  ...all.flatMap(({ slug, aliases }) => aliases.map((alias) => [alias.toLowerCase(), slug] as const)).toReversed(),
  ...all.flatMap(({ slug, label }) => [[slug, slug] as const, [label.toLowerCase(), slug] as const]),
]);

/** The slug of a skill named as people type it: by label, slug or alias, in any case; undefined for an unknown name. */
export function skillNamed(text: string): string | undefined {
  return byName.get(text.trim().replaceAll(/\s+/g, ' ').toLowerCase());
}
