import type { DeclaredState } from '@assay/domain/assessment/family-states';
import type { Random } from './random';

export const cognitiveLevels = ['recall', 'understand', 'apply', 'analyse'] as const;

/** Bloom's levels as far as a choice question can reach them. */
export type CognitiveLevel = (typeof cognitiveLevels)[number];

/**
 * What a variant was built from. `structure` holds what changes the reasoning (which clause, which join, how
 * many tables); `surface` holds names and numbers. Two variants with equal structure are the same question in other clothes.
 */
export type Parameters = {
  readonly structure: Readonly<Record<string, string | number | boolean>>;
  readonly surface: Readonly<Record<string, string | number | boolean>>;
};

/** What a program prints where something was forgotten; in a question it is a mistake, unless it is asked about. */
export const oddValues = ['NaN', 'undefined', 'Infinity', '[object'] as const;

export type OddValue = (typeof oddValues)[number];

/**
 * An item model: everything from which questions of one kind are made. Models are public; the variants that an
 * installation makes from them depend on its secret salt.
 */
export type FamilyHead = {
  /** Unique over all tests; never reused. */
  readonly id: string;
  /** Raised whenever a variant of the same seed would differ. */
  readonly version: number;
  readonly test: string;
  readonly objective: string;
  readonly level: CognitiveLevel;
  readonly title: string;
  /**
   * Share of just-qualified freelancers expected to answer rightly, 0 … 1: the author's modified Angoff
   * estimate, which calibration replaces.
   */
  readonly predictedDifficulty: number;
  /**
   * A `draft` is on its author's desk, and one in `review` waits for a reviewer: they are proven but never asked.
   * `pilot` questions are asked but not scored until they have proven themselves.
   */
  readonly status: DeclaredState;
  /** Where the tested behaviour is documented. */
  readonly source: string;
  /** Named wrong ideas, by id; every mutant embodies one of them. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** Odd values that the family asks about, so that they may stand in its questions. */
  readonly asksAbout?: readonly OddValue[];
};

/** A family of questions of one kind of variant. */
export type Family<Variant> = FamilyHead & {
  /** Pure: the same stream gives the same variant. */
  readonly build: (random: Random) => Variant;
};
