/** Fewer people than this are never shown as a number. */
export const fewestShown = 10;

/** From so many people on, a number is held against the limits. */
export const fewestJudged = 30;

/** The middle half of a measure, and its middle. */
export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/** What the answers to a whole test say. Undefined coefficients are null. */
export type TestStatistics = {
  /** Scored questions of a form. */
  readonly questions: number;
  readonly passed: number;
  /** Right answers, mean and standard deviation (n − 1). */
  readonly meanScore: number;
  readonly scoreSd: number | null;
  /** Of the score over forms drawn anew for everybody. */
  readonly reliability: number | null;
  /** Of the score had everybody met one and the same form (KR-20). */
  readonly alpha: number | null;
  /** Standard error of measurement, in right answers. */
  readonly sem: number | null;
  readonly minutes: Quartiles | null;
};

/** Known by the misconception behind it; the right answer and a missing one by a name of their own. */
export type OptionId = string;

export const keyOption: OptionId = ':key';
export const omittedOption: OptionId = ':omitted';

export type OptionStatistics = {
  readonly id: OptionId;
  /** People whose question offered it, and of those who chose it. */
  readonly offered: number;
  readonly chosen: number;
  /** Share of the rest of the form that those who chose it answered rightly. */
  readonly meanRest: number | null;
  readonly restCorrelation: number | null;
};

/** People of like success on the rest of the form. */
export type RestGroup = {
  readonly people: number;
  readonly meanRest: number;
  /** Share of them who chose each option, in the order of the options; null where it was offered to none of them. */
  readonly shares: readonly (number | null)[];
};

export type TimeBin = { readonly from: number; readonly to: number; readonly people: number };

/** What the answers to the questions of one family say. */
export type FamilyStatistics = {
  /** Share of right answers with its 95 % interval. */
  readonly facility: { readonly share: number; readonly low: number; readonly high: number };
  /** Correlation of right answers with the rest of the form. */
  readonly restCorrelation: number | null;
  /** Difference in the share of right answers between the best and the weakest 27 %. */
  readonly upperLower: number | null;
  /** KR-20 of forms without this family; null where it is not scored. */
  readonly alphaWithout: number | null;
  /** Standard errors by which the later half of the people differs from the earlier one. */
  readonly driftZ: number | null;
  readonly seconds: Quartiles | null;
  readonly times: readonly TimeBin[];
  readonly options: readonly OptionStatistics[];
  readonly groups: readonly RestGroup[];
};
