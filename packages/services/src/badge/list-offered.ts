import type { Field } from '@assay/domain/skill/field';
import { badgeTests, fieldOfTest } from './badge-tests';

export type OfferedBadge = {
  readonly achievement: string;
  readonly title: string;
  readonly field: Field;
  /** Skills (slugs) for which the badge speaks. */
  readonly skills: readonly string[];
  readonly minutes: number;
};

/** The badges that a job may ask for and that a search may filter by. */
export function listOfferedBadges(): OfferedBadge[] {
  return badgeTests.map((test) => ({
    achievement: test.slug,
    title: test.title,
    field: fieldOfTest(test),
    skills: test.skills,
    minutes: test.minutes,
  }));
}

/** What people call a badge; one that is no longer offered reads as its slug. */
export function badgeTitle(achievement: string): string {
  return badgeTests.find(({ slug }) => slug === achievement)?.title ?? achievement;
}

export function isOfferedBadge(achievement: string): boolean {
  return badgeTests.some(({ slug }) => slug === achievement);
}

/** Whether a pass of that test says something about that skill. */
export function speaksFor(achievement: string, skill: string): boolean {
  return badgeTests.some(({ slug, skills }) => slug === achievement && skills.includes(skill));
}
