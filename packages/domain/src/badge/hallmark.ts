/** How strongly a result is known to be the holder's own unaided work; searches filter by it. */
export const assuranceLevels = ['A0', 'A1', 'A2', 'A3'] as const;

export type AssuranceLevel = (typeof assuranceLevels)[number];

/** The four struck marks of a badge, always in this order: skill, standard, assurance, date. */
export type Hallmarks = {
  readonly skill: string;
  readonly level: string;
  readonly band?: string;
  readonly assurance: AssuranceLevel;
  /** Calendar year of the test in UTC. */
  readonly year: number;
  readonly dateLetter: string;
};

// An assay office runs through the alphabet a year a letter and leaves out j, which is easily read as i.
const letters = 'abcdefghiklmnopqrstuvwxyz';
const firstYear = 2026;

/**
 * The letter struck for a year of test: `a` is 2026, `b` 2027, and the cycle starts anew after `z`.
 * @param testedAt instant of the test; its UTC year counts
 */
export function dateLetter(testedAt: Date): string {
  const cycle = letters.length;
  const offset = (((testedAt.getUTCFullYear() - firstYear) % cycle) + cycle) % cycle;
  return letters.charAt(offset);
}
