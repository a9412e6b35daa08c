import { describe, expect, it } from 'vitest';
import { formLength, scoredQuestions, type Blueprint } from './blueprint';
import type { FamilyHead } from './family';
import { readinessBlueprint } from './readiness/blueprint';
import { readinessFamilies } from './readiness/families';
import { sqlBlueprint } from './sql/blueprint';
import { sqlFamilies } from './sql/families';

const tests: [string, Blueprint, readonly FamilyHead[]][] = [
  ['sql', sqlBlueprint, sqlFamilies],
  ['marketplace-readiness', readinessBlueprint, readinessFamilies],
];

describe.each(tests)('the blueprint of %s', (slug, blueprint, families) => {
  it('can be filled: enough active families for every objective and enough pilots, none twice', () => {
    for (const { id, questions } of blueprint.objectives) {
      const active = families.filter((family) => family.objective === id && family.status === 'active');
      expect(active.length).toBeGreaterThanOrEqual(questions);
    }
    expect(families.filter(({ status }) => status === 'pilot').length).toBeGreaterThanOrEqual(blueprint.pilots);
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
  });

  it('knows the objective and the test of every family', () => {
    const known = new Set(blueprint.objectives.map(({ id }) => id));
    for (const family of families) {
      expect(known).toContain(family.objective);
      expect(family.test).toBe(slug);
    }
  });

  it('asks practical work: no recall, and at least six families in ten apply or analyse', () => {
    const practical = families.filter(({ level }) => level === 'apply' || level === 'analyse');
    expect(families.some(({ level }) => level === 'recall')).toBe(false);
    expect(practical.length / families.length).toBeGreaterThanOrEqual(0.6);
  });

  it('names at least three misconceptions a family, each in words, and a source', () => {
    for (const { misconceptions, source } of families) {
      expect(Object.keys(misconceptions).length).toBeGreaterThanOrEqual(3);
      expect(source).not.toBe('');
    }
  });
});

it('the SQL test has the length that it promises: fifteen scored, three pilots, twenty minutes', () => {
  expect(scoredQuestions(sqlBlueprint)).toBe(15);
  expect(formLength(sqlBlueprint)).toBe(18);
  expect(sqlBlueprint.minutes).toBeLessThanOrEqual(20);
  expect(sqlBlueprint.objectives.length).toBeGreaterThanOrEqual(8);
});

it('the readiness quiz stays short: ten scored, two pilots, twelve minutes; one slip is allowed, and guessing does not pass', () => {
  expect(scoredQuestions(readinessBlueprint)).toBe(10);
  expect(formLength(readinessBlueprint)).toBe(12);
  expect(readinessBlueprint.minutes).toBeLessThanOrEqual(12);
  expect(readinessBlueprint.passMark).toBe(9);
  expect((10 * 3 + 1) / 4 ** 10).toBeLessThan(0.001);
  const active = readinessFamilies.filter(({ status }) => status === 'active');
  for (const { id, questions } of readinessBlueprint.objectives)
    expect(active.filter(({ objective }) => objective === id).length).toBeGreaterThanOrEqual(2 * questions);
});

it('the mark of the SQL test lies one above the sum of the author’s estimates, rounded up', () => {
  const active = sqlFamilies.filter(({ status }) => status === 'active');
  const expected = sqlBlueprint.objectives.reduce((sum, { id, questions }) => {
    const estimates = active
      .filter(({ objective }) => objective === id)
      .map(({ predictedDifficulty }) => predictedDifficulty);
    return sum + (questions * estimates.reduce((x, y) => x + y, 0)) / estimates.length;
  }, 0);
  expect(Math.ceil(expected) + 1).toBe(sqlBlueprint.passMark);
});
