import { badge } from '@assay/db/schema/credential';
import type { AchievementPage } from '@assay/protocol/dto/badge';
import { and, count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { achievementOfTest, type AchievementFacts } from './achievement-of-test';
import { achievementUrl } from './addresses';
import { findBadgeTest } from './badge-tests';
import { findAchievement } from './find-achievement';
import { readIssuer, type Issuer } from './issuer';

const achievementInput = z.object({ slug: z.string(), version: z.coerce.number().int().min(1) });

/** The criteria of a version of a test, whether or not anybody has earned its badge yet. */
export async function readAchievement(ctx: ServiceContext, input: unknown): Promise<AchievementPage> {
  const { slug, version } = parseInput(achievementInput, input);
  const issuer = await readIssuer(ctx.database);
  const facts = (await findAchievement(ctx.database, slug, version)) ?? unearned(slug, version, issuer);
  const { terms, ...named } = criteria(orNotFound(facts));
  return {
    ...named,
    ...terms,
    url: achievementUrl(issuer.publicUrl, slug, version),
    origin: issuer.origin,
    ...(await countBadges(ctx, slug, version)),
  };
}

/** The public facts one by one: a column that joins the table later is not published by itself. */
function criteria(facts: AchievementFacts) {
  const { slug: achievement, achievementVersion, title, description, field, assurance, validMonths } = facts;
  const { skill, level, questionCount, passMark, timeLimitMinutes, notionalHours, openBook, retakeRule } = facts.terms;
  const { retakeWaitDays = null } = facts.terms;
  const outcomes = [...facts.terms.outcomes];
  const terms = {
    skill,
    level,
    outcomes,
    questionCount,
    passMark,
    timeLimitMinutes,
    notionalHours,
    openBook,
    retakeRule,
    retakeWaitDays,
  };
  return { achievement, achievementVersion, title, description, field, assurance, validMonths, terms };
}

function unearned(slug: string, version: number, issuer: Issuer): AchievementFacts | undefined {
  const test = findBadgeTest(slug, version);
  return test && achievementOfTest(test, issuer);
}

async function countBadges(
  { database }: ServiceContext,
  slug: string,
  version: number,
): Promise<{ issued: number; shown: number }> {
  const [counted] = await database
    .select({ issued: count(), shown: count(sql`case when ${badge.state} = 'shown' then 1 end`) })
    .from(badge)
    .where(and(eq(badge.achievement, slug), eq(badge.achievementVersion, version)));
  return counted ?? { issued: 0, shown: 0 };
}
