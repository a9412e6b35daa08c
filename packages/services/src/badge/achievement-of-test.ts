import type { AchievementSpec } from '@assay/credentials/achievement';
import type { achievement, AchievementTerms } from '@assay/db/schema/credential';
import type { AssuranceLevel } from '@assay/domain/badge/hallmark';
import type { Standard } from '@assay/domain/badge/labels';
import { skillLabel } from '@assay/domain/skill/skills';
import { scoredQuestions, type Blueprint } from '@assay/item-models/blueprint';
import { achievementUrl } from './addresses';
import { fieldOfTest } from './badge-tests';
import type { Issuer } from './issuer';

export type AchievementFacts = Pick<
  typeof achievement.$inferSelect,
  'slug' | 'achievementVersion' | 'title' | 'description' | 'field' | 'assurance' | 'validMonths' | 'terms'
>;

// Signals of irregular answering, retests and supervision, which raise the level, are not recorded yet.
const assurance: AssuranceLevel = 'A0';

/** What a pass of the test means, as it is fixed with the first badge of this version. */
export function achievementOfTest(test: Blueprint, issuer: Issuer): AchievementFacts {
  return {
    slug: test.slug,
    achievementVersion: test.version,
    title: test.title,
    description: test.summary,
    field: fieldOfTest(test),
    assurance,
    validMonths: test.validMonths,
    terms: termsOfTest(test, issuer),
  };
}

function termsOfTest(test: Blueprint, issuer: Issuer): AchievementTerms {
  return {
    skill: test.title,
    level: standardOf(test),
    tags: test.skills.map(skillLabel),
    language: 'en',
    outcomes: test.objectives.map((objective) => objective.outcome),
    questionCount: scoredQuestions(test),
    passMark: test.passMark,
    timeLimitMinutes: test.minutes,
    notionalHours: test.notionalHours,
    openBook: test.openBook,
    retakeRule: retakeRule(test, issuer.retakeWaitDays),
    retakeWaitDays: issuer.retakeWaitDays,
  };
}

function standardOf({ openBook }: Blueprint): Standard {
  return openBook ? 'Orientation' : 'Practitioner';
}

function retakeRule({ openBook }: Blueprint, waitDays: number): string {
  const wait = waitDays === 0 ? 'at once' : `${waitDays} ${waitDays === 1 ? 'day' : 'days'} after the last attempt`;
  const afterPass = openBook ? '' : ' After a pass it opens again when the badge expires.';
  return `The test may be taken again ${wait}, each time with fresh questions.${afterPass}`;
}

/** The achievement as a credential states it. */
export function achievementSpec(facts: AchievementFacts, issuer: Issuer): AchievementSpec {
  return {
    id: achievementUrl(issuer.publicUrl, facts.slug, facts.achievementVersion),
    name: facts.title,
    description: facts.description,
    version: String(facts.achievementVersion),
    assurance: facts.assurance,
    qualityUrl: `${issuer.publicUrl}/tests/${facts.slug}`,
    origin: issuer.origin,
    ...facts.terms,
  };
}
