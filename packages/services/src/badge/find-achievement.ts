import type { Database, Transaction } from '@assay/db/connect';
import { achievement } from '@assay/db/schema/credential';
import { and, eq } from 'drizzle-orm';
import type { AchievementFacts } from './achievement-of-test';

/** The achievement of a test version as its first badge fixed it, or undefined while there is none. */
export async function findAchievement(
  db: Database | Transaction,
  slug: string,
  achievementVersion: number,
): Promise<AchievementFacts | undefined> {
  const [row] = await db
    .select()
    .from(achievement)
    .where(and(eq(achievement.slug, slug), eq(achievement.achievementVersion, achievementVersion)));
  return row;
}
