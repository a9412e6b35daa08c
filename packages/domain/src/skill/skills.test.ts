import { expect, test } from 'vitest';
import { skillLabel, skillNamed, skillsByField } from './skills';

test('a skill is found by its label, its slug and other words for it, however they are typed', () => {
  for (const name of ['SQL', ' sql ', 'structured  query Language', 'Joins']) expect(skillNamed(name)).toBe('sql');
  expect(skillNamed('alchemy')).toBeUndefined();
});

test('every label leads to its own skill, also where it is an alias of another', () => {
  for (const { slug, label } of Object.values(skillsByField).flat())
    expect(skillLabel(skillNamed(label) ?? '')).toBe(skillLabel(slug));
});

test('no slug names two skills', () => {
  const slugs = Object.values(skillsByField)
    .flat()
    .map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});
