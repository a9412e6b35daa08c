import { expect, test } from 'vitest';
import { skillInitials } from './skill-initials';

test.each([
  ['SQL', 'SQL'],
  ['Copy editing', 'CE'],
  ['Figma', 'FI'],
  ['C++', 'C++'],
  ['React / Next.js', 'RNJ'],
  ['', '?'],
])('the skill %j is struck as %j', (skill, letters) => {
  expect(skillInitials(skill)).toBe(letters);
});
