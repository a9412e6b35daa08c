import type { FamilyFlag } from '@assay/domain/assessment/family-flags';
import {
  fewestJudged,
  keyOption,
  omittedOption,
  type FamilyStatistics,
  type TestStatistics,
} from '@assay/domain/assessment/statistics';
import { miskeyed } from './miskey';

/** The limits that a family of questions is held against. */
export const familyLimits = {
  facility: { least: 0.25, most: 0.92 },
  restCorrelation: 0.15,
  /** Share of those to whom a wrong option was offered who must choose it. */
  optionChosen: 0.03,
  driftZ: 3,
} as const;

/** The limits that a test is held against. */
export const testLimits = { reliability: 0.8, exposure: { warn: 0.15, most: 0.2 } } as const;

/**
 * What is to be looked at in a family: the gate through which a question must pass to stay in use.
 *
 * @param figures of the family
 * @param people from whom they come; below thirty nothing is judged
 * @param fairSeconds the time that a form allows for one of its questions
 * @returns flags, the gravest first
 * Source: facility and discrimination after Crocker & Algina (1986), chapter 14; the share of a working distractor
 * after Haladyna & Downing (1993), Educational and Psychological Measurement 53, rounded down.
 */
export function flagsOf(figures: FamilyStatistics, people: number, fairSeconds: number): FamilyFlag[] {
  if (people < fewestJudged) return [];
  const { facility, restCorrelation, options, seconds, driftZ } = figures;
  const wrong = options.filter(
    ({ id, offered }) => id !== keyOption && id !== omittedOption && offered >= fewestJudged,
  );
  const found: readonly (readonly [FamilyFlag, boolean])[] = [
    ['miskey', miskeyed(options).length > 0],
    ['too_hard', facility.share < familyLimits.facility.least],
    ['too_easy', facility.share > familyLimits.facility.most],
    ['weak_discrimination', restCorrelation === null || restCorrelation < familyLimits.restCorrelation],
    ['unused_option', wrong.some(({ chosen, offered }) => chosen / offered < familyLimits.optionChosen)],
    ['too_slow', seconds !== null && seconds.median > fairSeconds],
    ['drift', driftZ !== null && Math.abs(driftZ) >= familyLimits.driftZ],
  ];
  return found.filter(([, isFound]) => isFound).map(([flag]) => flag);
}

/** Whether the scores of a test tell people apart well enough; null where too few were counted or it is undefined. */
export function isReliable({ reliability }: Pick<TestStatistics, 'reliability'>, people: number): boolean | null {
  return people < fewestJudged || reliability === null ? null : reliability >= testLimits.reliability;
}
