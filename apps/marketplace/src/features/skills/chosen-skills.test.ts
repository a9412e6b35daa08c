import { expect, test } from 'vitest';
import { takeTypedSkills } from './chosen-skills';

test('typed skills join the chosen ones once, and what is not known stays in the field', () => {
  expect(takeTypedSkills({ skills: 'sql', skillText: 'Postgres, SQL, alchemy' })).toEqual({
    values: { skills: ['sql', 'postgresql'], skillText: 'alchemy' },
    unknown: ['alchemy'],
  });
});

test('an empty search changes nothing', () => {
  expect(takeTypedSkills({ skills: ['sql'], skillText: ' ' })).toMatchObject({
    values: { skills: ['sql'] },
    unknown: [],
  });
});
