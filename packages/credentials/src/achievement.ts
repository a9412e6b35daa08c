import type { AssuranceLevel } from '@assay/domain/badge/hallmark';
import { assuranceLabels } from '@assay/domain/badge/labels';
import type { JsonObject } from './json';
import { simulatedNotice, simulatedTag, type Origin } from './origin';

/** A target of learning or a fact about quality that an achievement points at (Open Badges 3.0, Alignment). */
export type Alignment = {
  readonly name: string;
  readonly url: string;
  readonly framework?: string;
  readonly code?: string;
  /** `ext:…`, or a value of the specification's AlignmentTargetType such as `CTDL`. */
  readonly type?: string;
};

/** What a badge stands for: one version of one test with its pass rule. */
export type AchievementSpec = {
  /** Versioned URL, `https://…/achievements/{slug}/{version}`; the criteria page for people. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** BCP 47 tag of the test's language. */
  readonly language: string;
  readonly tags: readonly string[];
  /** The single skill that the first hallmark names. */
  readonly skill: string;
  /** For example `Foundation` or `Advanced`. */
  readonly level: string;
  readonly assurance: AssuranceLevel;
  /** What a holder was shown to be able to do, one sentence each. */
  readonly outcomes: readonly string[];
  /** Scored questions. */
  readonly questionCount: number;
  readonly timeLimitMinutes: number;
  /** Fewest right answers that pass, 0 to `questionCount`. */
  readonly passMark: number;
  /** Bands from lowest to highest, when the test grades above the mark. */
  readonly bands?: readonly string[];
  readonly openBook: boolean;
  /** Hours of learning from competent beginner to the outcomes. */
  readonly notionalHours: number;
  /** How often and after what wait the test may be taken, in words. */
  readonly retakeRule: string;
  /** Further alignments, such as ESCO skills (`ext:ESCOSkill`). */
  readonly alignments?: readonly Alignment[];
  /** Public page on how tests are made, checked and contested. */
  readonly qualityUrl: string;
  readonly origin: Origin;
};

export const scoreDescriptionId = (achievementId: string): string => `${achievementId}#score`;
export const bandDescriptionId = (achievementId: string): string => `${achievementId}#band`;

/**
 * The Open Badges 3.0 Achievement of a test. The type is `Assessment`: one test alone is not called a
 * micro-credential. The elements of the European approach to micro-credentials (Council Recommendation 2022/C 243/02,
 * Annex I) that have no field of their own travel as `ext:` alignments, so that no context of ours is needed.
 * @throws {RangeError} for a pass mark above the number of questions, and for a test without outcomes
 */
export function buildAchievement(spec: AchievementSpec): JsonObject {
  if (!(spec.passMark >= 0 && spec.passMark <= spec.questionCount)) {
    throw new RangeError(`${spec.id} cannot ask for ${spec.passMark} of ${spec.questionCount} answers.`);
  }
  if (spec.outcomes.length === 0) throw new RangeError(`${spec.id} states no outcomes.`);
  const simulated = spec.origin === 'simulated';
  const tags = [...new Set([...spec.tags, ...(simulated ? [simulatedTag] : [])])];
  return {
    id: spec.id,
    type: ['Achievement'],
    achievementType: 'Assessment',
    name: spec.name,
    description: simulated ? `${simulatedNotice} ${spec.description}` : spec.description,
    version: spec.version,
    inLanguage: spec.language,
    ...(tags.length > 0 && { tag: tags }),
    criteria: { id: spec.id, narrative: criteriaNarrative(spec) },
    alignment: [...(spec.alignments ?? []), ...qualityAlignments(spec)].map(alignmentJson),
    resultDescription: resultDescriptions(spec),
  };
}

function criteriaNarrative(spec: AchievementSpec): string {
  return [
    ...(spec.origin === 'simulated' ? [`**${simulatedNotice}**`, ''] : []),
    'Who holds this badge:',
    '',
    ...spec.outcomes.map((outcome) => `- ${outcome}`),
    '',
    `Pass rule: at least ${spec.passMark} of ${spec.questionCount} scored questions right ` +
      `within ${spec.timeLimitMinutes} minutes${spec.openBook ? ', open book' : ''}.`,
    `Attempts: ${spec.retakeRule}`,
    `Supervision: ${spec.assurance}, ${assuranceLabels.en[spec.assurance]}.`,
  ].join('\n');
}

function qualityAlignments(spec: AchievementSpec): Alignment[] {
  return [
    {
      name: `Notional workload: ${spec.notionalHours} hours of learning`,
      url: `${spec.id}#workload`,
      type: 'ext:Workload',
      code: `PT${spec.notionalHours}H`,
    },
    { name: `Level: ${spec.level}`, url: `${spec.id}#level`, type: 'ext:Level', code: spec.level },
    { name: 'Automatically scored multiple-choice test', url: `${spec.id}#assessment`, type: 'ext:AssessmentType' },
    { name: 'Online', url: `${spec.id}#participation`, type: 'ext:ModeOfLearning', code: 'online' },
    {
      name: `Assurance ${spec.assurance}: ${assuranceLabels.en[spec.assurance]}`,
      url: `${spec.id}#assurance`,
      type: 'ext:Assurance',
      code: spec.assurance,
    },
    { name: 'How tests are made, checked and contested', url: spec.qualityUrl, type: 'ext:QualityAssurance' },
  ];
}

function alignmentJson(alignment: Alignment): JsonObject {
  return {
    type: ['Alignment'],
    targetName: alignment.name,
    targetUrl: alignment.url,
    ...(alignment.framework && { targetFramework: alignment.framework }),
    ...(alignment.code && { targetCode: alignment.code }),
    ...(alignment.type && { targetType: alignment.type }),
  };
}

function resultDescriptions(spec: AchievementSpec): JsonObject[] {
  const score = {
    id: scoreDescriptionId(spec.id),
    type: ['ResultDescription'],
    name: 'Score',
    resultType: 'Percent',
    valueMin: '0',
    valueMax: '100',
    requiredValue: percentText(spec.passMark, spec.questionCount),
  };
  if (!spec.bands || spec.bands.length === 0) return [score];
  return [
    score,
    {
      id: bandDescriptionId(spec.id),
      type: ['ResultDescription'],
      name: 'Band',
      resultType: 'PerformanceLevel',
      allowedValue: [...spec.bands],
    },
  ];
}

/** A share in percent with at most two decimals, as a string: JSON-LD libraries differ in how they write numbers. */
export function percentText(part: number, whole: number): string {
  return String(Math.round((part / whole) * 10_000) / 100);
}
