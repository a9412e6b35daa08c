import { describe, expect, it } from 'vitest';
import { itemTests } from '../tests';

describe.each(itemTests.map((test) => [test.blueprint.slug, test] as const))('families of %s', (slug, { families }) => {
  it('name the test, a source and at least three misconceptions each, and no two name the same ones', () => {
    for (const family of families) {
      expect(family.test).toBe(slug);
      expect(family.source).not.toBe('');
      expect(Object.keys(family.misconceptions).length).toBeGreaterThanOrEqual(3);
    }
    const ideas = families.map(({ misconceptions }) => Object.keys(misconceptions).toSorted().join(' '));
    expect(new Set(ideas).size).toBe(families.length);
  });

  it('ask nobody merely to recall', () => {
    expect(families.filter(({ level }) => level === 'recall')).toEqual([]);
  });
});

it('a test asks for applying and analysing in at least three families of five', () => {
  for (const { blueprint, families } of itemTests) {
    const working = families.filter(({ level }) => level === 'apply' || level === 'analyse');
    expect([blueprint.slug, working.length / families.length >= 0.6]).toEqual([blueprint.slug, true]);
  }
});
