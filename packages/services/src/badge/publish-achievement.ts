import { newId } from '@assay/db/new-id';
import { achievement } from '@assay/db/schema/credential';
import { created, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import { achievementOfTest, type AchievementFacts } from './achievement-of-test';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { findBadgeTest } from './badge-tests';
import { findAchievement } from './find-achievement';
import type { Issuer } from './issuer';
import { readKeptBlueprint } from './kept-blueprint';

/**
 * The achievement of a test version. With its first badge it is fixed: later badges of the same version state the same
 * criteria, whatever the test's description says by then. Of a version that this release no longer has, the stored
 * blueprint stays in force: an attempt may be scored or corrected after an upgrade.
 */
export async function publishAchievement(
  unit: Unit,
  issuer: Issuer,
  slug: string,
  testVersion: number,
): Promise<AchievementFacts> {
  const known = await findAchievement(unit.tx, slug, testVersion);
  if (known) return known;
  await lockUntilCommit(unit, `achievement:${slug}:${testVersion}`);
  return (await findAchievement(unit.tx, slug, testVersion)) ?? insertAchievement(unit, issuer, slug, testVersion);
}

async function insertAchievement(
  unit: Unit,
  issuer: Issuer,
  slug: string,
  testVersion: number,
): Promise<AchievementFacts> {
  const test = findBadgeTest(slug, testVersion) ?? (await readKeptBlueprint(unit.tx, slug, testVersion));
  if (!test?.awardsBadge) {
    throw new Error(
      `no badge is known for version ${testVersion} of the test ${slug}: neither this release nor the database has its blueprint`,
    );
  }
  const facts = achievementOfTest(test, issuer);
  const id = newId<'achievement'>();
  await recordEvent(unit, 'achievement.published', {
    changes: [created('credential.achievement', id)],
    payload: { achievement: slug, achievementVersion: testVersion },
  });
  await unit.tx.insert(achievement).values({ id, version: 1, ...facts, publishedAt: unit.now });
  return facts;
}
